import { createPeople, type People } from '../server/access/people.js';
import { createPeopleFolder } from '../server/access/peopleFolder.js';
import { checkPerson, type Person } from '../server/shared/people.js';
import { accessFolderOf } from './dataFolders.js';
import { DEFAULT_DATA } from './collectSettings.js';
import { columns, type Command, type Given } from './command.js';
import { failed, misused, type CommandResult } from './commandResult.js';
import type { CliWorld } from './cliWorld.js';

export const accessCommand: Command = {
  name: 'access',
  summary: 'say who else may see the report and the studio: add, list, remove',
  words: ['<add, list or remove>', '[name]'],
  options: {
    role: {
      value: '<role>',
      about:
        'of add: editor (studio and report), viewer (report), creator (their own part of the report)',
    },
    creator: { value: '<id>', about: 'of add, for a creator: their id in the feed' },
    data: {
      value: '<file>',
      about: `the collector’s database file (default ${DEFAULT_DATA}); the access is kept beside it`,
    },
    address: {
      value: '<url>',
      about: 'of add: where the collector is reached, so that the link is whole',
    },
  },
  notes: [
    'What is added or removed holds at once, also while the collector runs.',
    'A link is shown once. Whoever has it has the access; what is lost is removed and added again.',
  ],
  examples: [
    'reelshelf access add "Mia" --role creator --creator mia --address https://events.shop.example',
    'reelshelf access list',
    'reelshelf access remove "Mia"',
  ],
  async run(given, world) {
    const path = accessFolderOf(given.text('data') ?? DEFAULT_DATA);
    if (path === null)
      return misused('--data is :memory:; access is kept beside a database file.', 'access');
    const people = createPeople(createPeopleFolder(path, world.log), world.env.nowMs);
    const [verb, name] = given.words;
    if (verb !== 'add' && verb !== 'list' && verb !== 'remove')
      return misused(`"${verb}" is none of add, list and remove.`, 'access');
    try {
      if (verb === 'list') return list(await people.list(), world);
      if (name === undefined) return misused(`Whom to ${verb}? Give a name.`, 'access');
      return await (verb === 'add' ? add(people, name, given) : remove(people, name));
    } catch (error) {
      return failed({
        code: 'ACCESS_FAILED',
        message: `${path} cannot be changed: ${String(error)}`,
      });
    }
  },
};

async function add(people: People, name: string, given: Given): Promise<CommandResult> {
  const checked = checkPerson({
    name,
    role: given.text('role'),
    creator: given.text('creator') ?? null,
  });
  if (!checked.ok)
    return misused(
      typeof checked.error === 'string' ? checked.error : checked.error.message,
      'access',
    );
  const { person, token } = await people.add(checked.value);
  const base = given.text('address')?.replace(/\/(report\/?)?$/, '');
  const link = base === undefined ? null : `${base}/report?token=${token}`;
  return {
    exitCode: 0,
    lines: [
      `${person.name} has access: ${roleText(person)}.`,
      ...(link === null ? [`Token    ${token}`] : [`Link     ${link}`]),
      'It is shown this once.',
    ],
    data: { person, token, link },
  };
}

async function remove(people: People, name: string): Promise<CommandResult> {
  const meant = (await people.list()).filter(
    (person) => person.name === name || person.id === name,
  );
  const [only] = meant;
  if (!only)
    return failed({
      code: 'PERSON_UNKNOWN',
      message: `Nobody called "${name}" has access. See: reelshelf access list`,
    });
  if (meant.length > 1)
    return failed({
      code: 'PERSON_UNCLEAR',
      message: `${meant.length} are called "${name}". Give the id: ${meant.map(({ id }) => id).join(', ')}.`,
    });
  await people.remove(only.id);
  return { exitCode: 0, lines: [`${only.name} no longer has access.`], data: { person: only } };
}

function list(people: readonly Person[], { env }: CliWorld): CommandResult {
  const day = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
  const rows = people.map((person) => [
    person.name,
    roleText(person),
    person.usedAtMs === null
      ? 'never used'
      : env.nowMs() - person.usedAtMs < 3_600_000
        ? 'used within the hour'
        : `last used ${day(person.usedAtMs)}`,
    person.id,
  ]);
  return {
    exitCode: 0,
    lines: rows.length === 0 ? ['Only the owner has access.'] : table(rows),
    data: { people },
  };
}

const table = (rows: readonly string[][]): string[] => {
  const narrowed = rows.map(([first = '', ...rest]) => [first, rest.join('  ')]);
  return columns(narrowed).map((line) => line.slice(2));
};

const roleText = ({ role, creator }: Person): string =>
  role === 'creator' ? `creator ${creator}` : role;
