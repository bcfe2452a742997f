import { meetingId } from '../../src/domain/meeting.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { projectFolders } from '../../src/start/project-folders.js';

test('the ids of the seed are made by the rule', () => {
  for (const { record } of readSeed(projectFolders.seed).meetings) {
    const partyIds = [...record.parties.map((code) => `country:${code}`), ...record.organizations];
    expect(record.id.replace(/-\d$/u, '')).toBe(meetingId(record.date, partyIds, record.level));
  }
});

test('a second talk of the day says so', () => {
  expect(meetingId('2022-02-22', ['org:unesco', 'country:KR'], 'OTHER', 2)).toBe(
    'meeting:2022-02-22-kr-unesco-other-2',
  );
});
