import balint from './balint.json' with { type: 'json' };
import caseclinic from './caseclinic.json' with { type: 'json' };
import firstMeeting from './first-meeting.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import grow from './grow.json' with { type: 'json' };
import guest from './guest.json' with { type: 'json' };
import incident from './incident.json' with { type: 'json' };
import incidentImi from './incident-imi.json' with { type: 'json' };
import kwaliteiten from './kwaliteiten.json' with { type: 'json' };
import moreelBeraad from './moreel-beraad.json' with { type: 'json' };
import roddel from './roddel.json' with { type: 'json' };
import tienstappen from './tienstappen.json' with { type: 'json' };
import tietze from './tietze.json' with { type: 'json' };
import troika from './troika.json' with { type: 'json' };
import vijfstappen from './vijfstappen.json' with { type: 'json' };
import workVisit from './work-visit.json' with { type: 'json' };
import type { Frame, Method, MethodUse } from './method.js';

/** The methods that come with the product, newest version of each; the first that suits a use is its usual one. */
export const methods = [
  ...[incident, tietze, vijfstappen, kwaliteiten, incidentImi, caseclinic, roddel, tienstappen, balint, troika],
  ...[firstMeeting, workVisit, guest, moreelBeraad, grow],
] as Method[];

/** The frame around every framed method. */
export const sessionFrame = frame as Frame;

/** The newest version of a method, or undefined when there is none of that name. */
export const methodOf = (id: string) => methods.find((method) => method.id === id);

/** The methods for a kind of session or talk. */
export const methodsFor = (use: MethodUse) => methods.filter(({ usedIn }) => usedIn.includes(use));
