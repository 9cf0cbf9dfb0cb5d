export { guessColumns, plainWord } from './column-guess.js';
export { writeCsv, type CsvCell } from './csv-writer.js';
export { readTable } from './read-table.js';
export { type Line, type Table, UnreadableTable, type UnreadableReason } from './table.js';
