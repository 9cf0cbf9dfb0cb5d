import firstMeeting from './first-meeting.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import incident from './incident.json' with { type: 'json' };
import tietze from './tietze.json' with { type: 'json' };
import type { Frame, Method } from './method.js';

/** The methods that come with the product, newest version of each. */
export const methods = [incident, tietze, firstMeeting] as Method[];

/** The frame around every framed method. */
export const sessionFrame = frame as Frame;

/** The newest version of a method, or undefined when there is none of that name. */
export const methodOf = (id: string) => methods.find((method) => method.id === id);
