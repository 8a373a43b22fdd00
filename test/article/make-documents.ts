import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';

/** A real Word document: a heading and paragraphs. */
export async function makeDocx(heading: string, paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph({ text })),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** A real PDF whose lines are broken as a printer does it; without paragraphs a drawing alone. */
export function makePdf(
  paragraphs: readonly string[],
  settings: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A5', ...settings });
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    if (paragraphs.length === 0) document.rect(50, 50, 200, 100).fill('red');
    for (const paragraph of paragraphs) document.text(paragraph).moveDown();
    document.end();
  });
}
