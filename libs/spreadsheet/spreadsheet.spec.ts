import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { guessColumns, readTable, writeCsv } from './index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cells = async (bytes: Uint8Array) => {
  const { header, lines } = await readTable(bytes);
  return [header.cells, ...lines.map((line) => line.cells)];
};
const refusal = (bytes: Uint8Array) => readTable(bytes).catch(({ reason, params }) => [reason, params]);

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Personeel'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a comma-separated file', () => {
  it.each([';', ',', '\t'])('is read with %j between the cells', async (sign) => {
    const text = [`nr${sign}naam${sign}team`, `1${sign}"O""Neil${sign} Bo"${sign}A`].join('\r\n');
    expect(await cells(utf8(text))).toEqual([
      ['nr', 'naam', 'team'],
      ['1', `O"Neil${sign} Bo`, 'A'],
    ]);
  });

  it('may start with a byte order mark or with the line in which Excel names the separator', async () => {
    expect(await cells(utf8('\uFEFFnr;naam\n1;Bo\n'))).toEqual([
      ['nr', 'naam'],
      ['1', 'Bo'],
    ]);
    const { header, lines } = await readTable(utf8('sep=,\nnr,naam\n1,Bo;Jo\n'));
    expect([header.cells, lines]).toEqual([['nr', 'naam'], [{ line: 3, cells: ['1', 'Bo;Jo'] }]]);
  });

  it('is read in UTF-8, Windows-1252 and UTF-16', async () => {
    const expected = [
      ['nr', 'naam'],
      ['1', 'Chloé ’t Hart €'],
    ];
    const text = 'nr;naam\r\n1;Chloé ’t Hart €\r\n';
    const windows = Uint8Array.from(Buffer.from(text.replace('’', '\x92').replace('€', '\x80'), 'latin1'));
    expect(await cells(utf8(text))).toEqual(expected);
    expect(await cells(windows)).toEqual(expected);
    expect(await cells(Buffer.from('\uFEFF' + text, 'utf16le'))).toEqual(expected);
  });

  it('tells for each row on which line it starts, over quoted line ends and empty rows', async () => {
    const { header, lines } = await readTable(utf8('\r\nnr;naam\r\n1;"a\r\nb"\r\n;\r\n2;c\n3;d'));
    expect(header.line).toBe(2);
    expect(lines).toEqual([
      { line: 3, cells: ['1', 'a\nb'] },
      { line: 6, cells: ['2', 'c'] },
      { line: 7, cells: ['3', 'd'] },
    ]);
  });

  it('keeps rows that are too short or too long as they are', async () => {
    expect(await cells(utf8('a;b;c\n1;2\n1;2;3;4\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]);
  });
});

describe('a workbook', () => {
  it('gives dates as dates, numbers without loss and the text of formulas and links', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['nr', 'sinds', 'inzet', 'code', 'mail', 'som', 'vet']);
      sheet.addRow([9007199254740991, new Date(Date.UTC(2020, 1, 29)), 0.35, 123, null, null, null]);
      sheet.getCell('C2').numFmt = '0%';
      sheet.getCell('D2').numFmt = '000000';
      sheet.getCell('E2').value = { text: 'a@b.nl', hyperlink: 'mailto:a@b.nl' };
      sheet.getCell('F2').value = { formula: '1+1', result: 2 };
      sheet.getCell('G2').value = { richText: [{ text: 'van ' }, { text: 'Dam' }] };
    });
    expect((await cells(bytes))[1]).toEqual([
      '9007199254740991',
      '2020-02-29',
      '35',
      '000123',
      'a@b.nl',
      '2',
      'van Dam',
    ]);
  });

  it('leaves out hidden sheets, hidden rows and empty rows, and counts the hidden rows', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.state = 'hidden';
      sheet.addRow(['not', 'this']);
      const shown = book.addWorksheet('Lijst');
      shown.addRows([['nr', 'naam', 'team'], ['1', 'Bo'], [], ['2', 'Jo', 'A'], ['3', 'Mo', 'B']]);
      shown.getRow(4).hidden = true;
    });
    const { lines, hidden, format } = await readTable(bytes);
    expect([format, hidden, lines]).toEqual([
      'xlsx',
      1,
      [
        { line: 2, cells: ['1', 'Bo', ''] },
        { line: 5, cells: ['3', 'Mo', 'B'] },
      ],
    ]);
  });
});

describe('a file that cannot be read', () => {
  it('says why', async () => {
    expect(await refusal(new Uint8Array())).toEqual(['EMPTY', {}]);
    expect(await refusal(utf8(' \r\n;;\r\n'))).toEqual(['EMPTY', {}]);
    expect(await refusal(utf8('nr;naam\r\n'))).toEqual(['NO_ROWS', {}]);
    expect(await refusal(utf8('nr;naam\r\n1;a\n2;"Bo\n3;c\n'))).toEqual(['UNCLOSED_QUOTE', { line: 3 }]);
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual(['NOT_A_TABLE', {}]);
    expect(await refusal(utf8('%PDF-1.7 a'))).toEqual(['NOT_A_TABLE', {}]);
    expect(await refusal(utf8('PK and then something else entirely'))).toEqual(['DAMAGED', {}]);
    expect(await refusal(utf8('nr\n' + '1\n'.repeat(50_001)))).toEqual([
      'TOO_MANY_ROWS',
      { rows: 50_001, limit: 50_000 },
    ]);
    expect(await refusal(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(['TOO_LARGE', { limit: 20 }]);
  });

  it('is told apart when it has a password or is an old Excel file', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(old)).toEqual(['OLD_EXCEL', {}]);
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal(locked)).toEqual(['PASSWORD_PROTECTED', {}]);
  });

  it('is refused before unpacking when it would unpack to more than the limit', async () => {
    const bytes = await workbook((sheet) => sheet.addRows([['nr'], ['1']]));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = Buffer.from(bytes.buffer, bytes.byteOffset).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    view.setUint32(entry + 24, 900_000_000, true);
    expect(await refusal(bytes)).toEqual(['TOO_LARGE', { limit: 20 }]);
  });

  it('never ends in anything but a table or a reason, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'PK\x03\x04', 'a;b\n'),
        async (tail, head) => {
          const outcome = await readTable(Buffer.concat([Buffer.from(head), tail])).catch((fault) => fault);
          expect(outcome.lines ?? outcome.reason).toBeDefined();
        },
      ),
    );
  });
});

describe('an export', () => {
  it('leaves no cell that a spreadsheet would run, and keeps numbers numbers', () => {
    const rows = [['=1+1', '+31 6', '-2', '@x', '\tx', '\rx', '’t', -2, null]];
    expect(writeCsv(['a'], rows)).toBe(`\uFEFFa\r\n'=1+1;'+31 6;'-2;'@x;"'\tx";"'\rx";’t;-2;\r\n`);
  });

  it('reads back as it was written', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((value) => !/[\0-\x1f\ufeff]|^'*\s|\s$/.test(value));
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', "'=", '"', ';', ''), text)
      .map((parts) => parts.join('').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constant('x'), risky, risky), { minLength: 1 }), async (rows) => {
        expect((await cells(utf8(writeCsv(['nr', 'a', 'b'], rows)))).slice(1)).toEqual(rows);
      }),
    );
  });
});

describe('the guess of columns', () => {
  const names = {
    number: ['personeelsnummer', 'employee number'],
    email: ['e-mail', 'e-mailadres'],
    share: ['inzet %'],
  };

  it('knows Dutch and English names, whatever their capitals, accents and signs', () => {
    expect(guessColumns(['E-Mail Adres', 'PERSONEELSNUMMER', 'Inzet (%)'], names)).toEqual({
      email: 0,
      number: 1,
      share: 2,
    });
    expect(guessColumns(['Employee_Number', 'ëmail'], names)).toEqual({ number: 0, email: 1 });
  });

  it('takes a header that holds the name, uses a column once and leaves what it does not know', () => {
    expect(guessColumns(['e-mail werk', 'e-mail', 'schoenmaat'], names)).toEqual({ email: 1 });
    expect(guessColumns(['Personeelsnummer medewerker'], names)).toEqual({ number: 0 });
  });
});
