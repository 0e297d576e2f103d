/** A text in the six forms of Arabic: none, one, two, 3 to 10, 11 to 99, and 100, 101 and so on. */
export const forms = (
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
) => ({ zero, one, two, few, many, other });

/** How many shoppers did something: `{count}` and what they are called, before what they did. */
export const shoppersWho = (nobody: string, one: string, two: string, all: string) =>
  forms(
    nobody,
    `متسوق واحد ${one}`,
    `متسوقان ${two}`,
    `{count} متسوقين ${all}`,
    `{count} متسوقًا ${all}`,
    `{count} متسوق ${all}`,
  );
