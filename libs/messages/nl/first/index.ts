// what somebody reads who is not signed in yet; all other texts come after that
export { common } from '../common.js';
export { refusal } from '../refusal.js';
export { roles } from '../roles.js';
export { signIn } from '../sign-in.js';
export { validation } from '../validation.js';
