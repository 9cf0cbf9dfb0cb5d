/** Something that had the focus, and what is around it, from near to far. */
interface Held {
  element: HTMLElement;
  around: Element[];
}

const headings = 'h1, h2, h3, h4';
const remembered = 5;
/** Whoever closes a dialog or a menu moves the focus itself; only then comes this. */
const patience = 100;
/** A button that is off for longer than this has done its work. */
const longOff = 5000;

const isUsable = (element: HTMLElement) =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;

const isLost = () => document.activeElement === document.body || document.activeElement === null;

/** What is around an element on the page itself; nothing for what floats over it. */
function aroundOf(element: Element): Element[] {
  const main = element.closest('main');
  const around: Element[] = [];
  for (let at = element.parentElement; main && at && main.contains(at); at = at.parentElement) around.push(at);
  return around;
}

const headingIn = (elements: Iterable<Element>): HTMLElement | null => {
  for (const element of elements) {
    const heading = element.isConnected && element.querySelector<HTMLElement>(headings);
    if (heading && isUsable(heading)) return heading;
  }
  return null;
};

/** Where somebody was last that is still there: that very thing, or the heading nearest to what is gone. */
function placeLeft(held: readonly Held[]): HTMLElement | null {
  for (const { element, around } of held) {
    if (isUsable(element)) return element;
    const heading = headingIn(around);
    if (heading) return heading;
  }
  return headingIn(document.querySelectorAll('main'));
}

/** Remembers where the focus was, and takes it back there when it got lost. */
class FocusKeeper {
  private held: Held[] = [];
  private byPointer = false;
  private off = false;
  private timer = 0;

  /** Follows until it is told to stop. */
  follow(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const observer = new MutationObserver(() => {
      if (this.held.length && isLost()) this.wait(this.held[0]!.element);
    });
    const attributeFilter = ['disabled', 'style', 'hidden'];
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
    document.addEventListener('focusin', ({ target }) => this.remember(target), { signal });
    document.addEventListener('focusout', ({ target }) => queueMicrotask(() => this.forget(target)), { signal });
    document.addEventListener('pointerdown', () => (this.byPointer = true), { signal, capture: true });
    document.addEventListener('keydown', () => (this.byPointer = false), { signal, capture: true });
    return () => {
      stop.abort();
      observer.disconnect();
      window.clearTimeout(this.timer);
    };
  }

  private remember(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    this.held = [{ element: target, around: aroundOf(target) }, ...this.held.slice(0, remembered - 1)];
  }

  /** Who clicks beside everything, or puts the keyboard of a phone away, wants the focus nowhere. */
  private forget(target: EventTarget | null): void {
    if (isLost() && target instanceof HTMLElement && isUsable(target)) this.held = [];
  }

  private wait(last: HTMLElement): void {
    const off = last.isConnected && !isUsable(last);
    if (this.timer && off === this.off) return;
    window.clearTimeout(this.timer);
    this.off = off;
    this.timer = window.setTimeout(() => this.restore(), off ? longOff : patience);
  }

  private restore(): void {
    this.timer = 0;
    if (!this.held.length || !isLost()) return;
    const place = placeLeft(this.held);
    if (place?.matches(headings)) place.tabIndex = -1;
    place?.focus({ preventScroll: this.byPointer });
  }
}

/**
 * Who works by keyboard is not put back at the top of the page when what had the focus goes away, or is off for a
 * moment: the focus waits for what is off, and goes to the nearest heading when it is gone. Returns how to stop.
 */
export const keepFocus = (): (() => void) => new FocusKeeper().follow();
