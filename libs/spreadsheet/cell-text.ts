/** Signs that make a spreadsheet take a cell for a formula, with their full-width twins. */
const formulaStart = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const risky = new RegExp(`^'*${formulaStart}`);
const neutralised = new RegExp(`^'+${formulaStart}`);

/** A cell that a spreadsheet will show and not run. */
export const neutralise = (text: string) => (risky.test(text) ? `'${text}` : text);

/** The reverse, so that what was exported can be imported again without a difference. */
const asWritten = (text: string) => (neutralised.test(text) ? text.slice(1) : text);

/** Characters that no text holds on purpose, and of which a database refuses the first. */
const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** A cell as it came out of a file: never with a character that cannot be kept, and with formulas made text made text again. */
export const cellText = (raw: string) => asWritten(raw.trim().toWellFormed().replaceAll(unreadable, '\uFFFD'));
