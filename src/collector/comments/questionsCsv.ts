import { csvCell } from '../../tools/csvCell.js';
import type { Room } from './shared/room.js';

/** All questions for a spreadsheet, a line an answer, and one for a question without. What would be a formula stays text. */
export function questionsCsv({
  shops,
  videos,
  products,
}: Pick<Room, 'shops' | 'videos' | 'products'>): string {
  const nameOf = (all: readonly { id: string; name: string }[]) => {
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return (id: string | null) => (id === null ? '' : (names.get(id) ?? id));
  };
  const [video, product] = [nameOf(videos), nameOf(products)];
  const head = [
    ...['Shop', 'Asked', 'State', 'Video', 'Video id', 'About', 'Question', 'Language', 'Id'],
    ...['Answered', 'By', 'Answer', 'Product', 'Second'],
  ];
  const rows = shops.flatMap(({ name, questions }) =>
    questions.flatMap((question) => {
      const { id, at, state, text, locale } = question;
      const about = [video(question.video), question.video, product(question.product)];
      const asked = [name, at, state, ...about, text, locale ?? '', id];
      return question.answers.length === 0
        ? [[...asked, '', '', '', '', '']]
        : question.answers.map((each) => [
            ...asked,
            ...[each.at, each.creator ?? 'shop', each.text, product(each.product)],
            each.seconds ?? '',
          ]);
    }),
  );
  // Spreadsheets read UTF-8 only with the mark in front.
  return `\uFEFF${[head, ...rows].map((row) => row.map((cell) => csvCell(cell)).join(',')).join('\r\n')}\r\n`;
}
