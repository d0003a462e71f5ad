import { expect, test } from 'vitest'
import { type Entry, missingOfEntry, saidEntry } from './said-entry.ts'

const entry: Entry = {
  ...{ id: '0199aaaa-0000-7000-8000-000000000001', channel: 'counter', code: '', words: ' 楼道灯不亮 ' },
  ...{ streetId: 3, communityId: null, place: '', theme: 'facilities', raisedOn: '2026-11-26', deputyId: null },
  ...{ name: '', phone: '', hideName: false, publish: false, confidential: false },
}

test('nothing that was left empty is sent, today least of all', () => {
  expect(saidEntry(entry, '2026-11-26')).toEqual({
    ...{ id: entry.id, channel: 'counter', words: '楼道灯不亮', theme: 'facilities', streetId: 3 },
  })
})

test('a paper form brings its code, and the code says the street', () => {
  const said = saidEntry({ ...entry, channel: 'paper', code: ' 1-abcdefgh ' }, '2026-11-26')
  expect(said).toMatchObject({ codeToken: '1-abcdefgh' })
  expect(said).not.toHaveProperty('streetId')
  expect(missingOfEntry({ ...entry, channel: 'paper' })).toBe('op.new.code-missing')
})

test('a name or a number makes a contact, and only then', () => {
  expect(saidEntry({ ...entry, phone: ' 139 ', hideName: true }, '')).toMatchObject({
    contact: { phone: '139', hideName: true },
  })
  expect(saidEntry({ ...entry, hideName: true }, '')).not.toHaveProperty('contact')
})

test('words and theme are wanted', () => {
  expect(missingOfEntry({ ...entry, words: ' ' })).toBe('op.new.words-missing')
  expect(missingOfEntry({ ...entry, theme: null })).toBe('op.new.theme-missing')
  expect(missingOfEntry(entry)).toBeNull()
})
