import PDFDocument from 'pdfkit';
import type { ConcernRow, Signatory } from './concerns.repository.js';
import { fontRuns } from './letter-fonts.js';

const SIZE = 11;
const ROLES = {
  GENERAL_PRACTITIONER: 'General practitioner',
  RESIDENT: 'Resident doctor',
  SPECIALIST: 'Specialist',
  NURSE: 'Nurse',
  PHARMACIST: 'Pharmacist',
} as const satisfies Record<Signatory['role'], string>;

/** The letter as an A4 document in PDF. The same letter gives the same pages. */
export async function letterPdf(
  letter: Pick<ConcernRow, 'subject' | 'addressee' | 'body'>,
  issuedAt: Date,
  signatories: readonly Signatory[],
): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'en-IN',
    info: { Title: letter.subject, CreationDate: issuedAt, ModDate: issuedAt },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  write(document, dayOf(issuedAt), { align: 'right' });
  write(document, `To\n${letter.addressee}`, { after: 1.5 });
  write(document, letter.subject, { weight: 700 });
  write(document, letter.body, { after: 1.5 });
  write(document, 'Yours faithfully,', { after: 0.5 });
  signatories.forEach(({ name, role, council }, index) => {
    write(document, `${index + 1}. ${name}, ${ROLES[role]}, ${council}`, { after: 0.3 });
  });
  document.end();
  await done;
  return Buffer.concat(chunks);
}

/** A paragraph in as many fonts as it has scripts, with so many lines of space after it. */
function write(
  document: PDFKit.PDFDocument,
  text: string,
  { weight = 400, align = 'left', after = 1 }: Style = {},
): void {
  const runs = fontRuns(text.trim().replaceAll('\r\n', '\n'), weight);
  runs.forEach((run, index) => {
    document
      .font(run.font)
      .fontSize(SIZE)
      .text(run.text, { align, lineGap: 3, continued: index < runs.length - 1 });
  });
  document.moveDown(after);
}

interface Style {
  readonly weight?: 400 | 700;
  readonly align?: 'left' | 'right';
  readonly after?: number;
}

const dayOf = (date: Date): string =>
  new Intl.DateTimeFormat('en-IN', { dateStyle: 'long', timeZone: 'Asia/Kolkata' }).format(date);
