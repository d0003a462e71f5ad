import { describe, expect, test } from 'vitest'
import { bodyOf, draftOf, emptyDraft, flawsOf } from './intake-draft.ts'

const free = { street: false, community: false }
const own = { ...emptyDraft('a', 'deputy'), words: ' 巷口路灯不亮 ', theme: 'facilities' }
const theirs = { ...emptyDraft('b', 'recorder'), words: '楼道堆物', theme: 'safety', communityId: 'c1' }

describe('what is wrong', () => {
  test('an empty form names what and about what, where there is a choice also where', () => {
    expect(flawsOf(emptyDraft('a', 'deputy'), free)).toEqual(['words', 'theme'])
    expect(flawsOf(own, { street: true, community: true })).toEqual(['street', 'community'])
    expect(flawsOf({ ...own, streetId: '1', communityId: 'c' }, { street: true, community: true })).toEqual([])
    expect(flawsOf({ ...own, words: ' \n ' }, free)).toEqual(['words'])
    expect(flawsOf(own, free)).toEqual([])
  })

  test('a paper form wants its code', () => {
    expect(flawsOf({ ...theirs, channel: 'paper', codeToken: ' ' }, free)).toEqual(['code'])
  })

  test('name or number are kept with consent only, and a number has no letters', () => {
    expect(flawsOf({ ...theirs, name: '王' }, free)).toEqual(['agreed'])
    expect(flawsOf({ ...theirs, phone: '138x', agreed: true }, free)).toEqual(['phone'])
    expect(flawsOf({ ...theirs, phone: '138 0000 0000', agreed: true }, free)).toEqual([])
  })

  test('what was filled in for a resident is no matter once the deputy speaks for themselves', () => {
    expect(flawsOf({ ...own, whose: 'own', name: '王', phone: 'x' }, free)).toEqual([])
  })
})

describe('what is sent', () => {
  test('trimmed, and nothing that was left empty', () => {
    expect(bodyOf(own)).toEqual({ id: 'a', channel: 'deputy', words: '巷口路灯不亮', theme: 'facilities' })
  })

  test('a contact goes with its wish, a publication only where it was agreed to', () => {
    const body = bodyOf({ ...theirs, name: ' 王 ', agreed: true, hideName: true, publish: true })
    expect(body).toMatchObject({ communityId: 'c1', contact: { name: '王', hideName: true }, publish: 'redacted' })
    expect(body.contact).not.toHaveProperty('phone')
  })

  test('the line it is made of and the deputy it was told to; a deputy who submits is nobody else', () => {
    expect(bodyOf({ ...own, opinionId: 'line', activity: '周周行' })).toMatchObject({ opinionId: 'line' })
    expect(bodyOf({ ...theirs, deputyId: 'd', deputy: '顾秋菊' })).toMatchObject({ deputyId: 'd' })
    expect(bodyOf({ ...own, deputyId: 'd' })).not.toHaveProperty('deputyId')
  })

  test('nothing of a resident where there is none, and no code but of a paper form', () => {
    const body = bodyOf({ ...own, name: '王', agreed: true, publish: true, codeToken: '1-abc' })
    expect(Object.keys(body).sort()).toEqual(['channel', 'id', 'theme', 'words'])
  })
})

test('a refused matter comes back whole, under a new id', () => {
  const written = {
    ...theirs,
    streetId: '5',
    place: '2幢',
    phone: '123456',
    agreed: true,
    hideName: true,
    publish: true,
  }
  expect(draftOf(bodyOf(written), 'new')).toEqual({ ...written, id: 'new' })
  expect(draftOf(bodyOf(own), 'new')).toEqual({ ...own, words: '巷口路灯不亮', id: 'new' })
  const heard = { ...own, words: '路灯', opinionId: 'line' }
  expect(draftOf(bodyOf(heard), 'new')).toEqual({ ...heard, id: 'new' })
  const told = { ...theirs, deputyId: 'somebody' }
  expect(draftOf(bodyOf(told), 'new')).toEqual({ ...told, id: 'new' })
  const paper = { ...theirs, channel: 'paper' as const, codeToken: '320508-k7f3q2ab' }
  expect(draftOf(bodyOf(paper), 'new')).toEqual({ ...paper, id: 'new' })
})
