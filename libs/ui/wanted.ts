/** Tells the place for toasts that there is one to show. */
export const wanted = new EventTarget();
