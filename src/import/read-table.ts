/** A CSV or XLSX file -> rows of text. The content tells which it is, not the file's name. */
import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { decodeText } from './decode-text.ts';
import { ImportStopped } from './problems.ts';

/** Rows below the header. More in one file is a migration of its own: split it. From the brief. */
export const ROWS_MAX = 50_000;

/** 50,000 rows of six filled columns take about 10 MB; an XLSX of this size may unpack to ten times as much. */
export const FILE_BYTES_MAX = 20_000_000;

export type Table = {
  format: 'CSV' | 'XLSX';
  /** Null for XLSX, which has but one. */
  encoding: string | null;
  /** The header first, so that index + 1 is the row's number in a spreadsheet. Cells are trimmed. */
  rows: readonly (readonly string[])[];
};

/** Throws ImportStopped where the file cannot be read. */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  if (bytes.length === 0) throw new ImportStopped('empty');
  if (bytes.length > FILE_BYTES_MAX) throw new ImportStopped('tooLarge', String(FILE_BYTES_MAX / 1_000_000));
  const table = startsWith(bytes, ZIP) ? await readExcel(bytes) : readCsv(bytes);
  const rows = withoutEmptyEnd(table.rows);
  if (rows.length === 0) throw new ImportStopped('empty');
  if (rows.length > ROWS_MAX + 1) throw new ImportStopped('tooManyRows', String(ROWS_MAX));
  return { ...table, rows };
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Excel 97 to 2003. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const readExcel = async (bytes: Uint8Array): Promise<Table> => {
  try {
    // Numbers stay as they are written: a code such as 0012 is no number.
    const sheet = await readSheet(Buffer.from(bytes), { parseNumber: (written: string) => written });
    return { format: 'XLSX', encoding: null, rows: sheet.map((row) => row.map(cellText)) };
  } catch (error) {
    throw new ImportStopped('badExcel', '', { cause: error });
  }
};

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : tidy(String(cell));
};

const readCsv = (bytes: Uint8Array): Table => {
  if (startsWith(bytes, OLE)) throw new ImportStopped('oldExcel');
  const { text, encoding } = decodeText(bytes);
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // Past the limit nothing needs to be read to say so.
      to: ROWS_MAX + 2,
    });
    return { format: 'CSV', encoding, rows: records.map((record) => record.map(tidy)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? String(error.lines) : '';
    throw new ImportStopped('badCsv', line, { cause: error });
  }
};

/** Commas, semicolons (Excel of half of Europe) or tabs: what the header has most of. */
const delimiterOf = (text: string): string => {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
};

/** A formula's `=` is a character like any other: cells are text, nothing is ever evaluated. */
const tidy = (cell: string): string => cell.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const withoutEmptyEnd = (rows: Table['rows']): Table['rows'] => {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
};
