/** Signs that make a spreadsheet take a cell for a formula, with their full-width twins. */
const formulaStart = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const risky = new RegExp(`^'*${formulaStart}`);
const neutralised = new RegExp(`^'+${formulaStart}`);

/** A cell that a spreadsheet will show and not run. */
export const neutralise = (text: string) => (risky.test(text) ? `'${text}` : text);

/** The reverse, so that what was exported can be imported again without a difference. */
export const asWritten = (text: string) => (neutralised.test(text) ? text.slice(1) : text);
