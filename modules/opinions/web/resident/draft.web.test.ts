import { describe, expect, it } from 'vitest'
import { bodyOf, type Draft, emptyDraft, firstLacking, lacking } from './draft.ts'

const community = { communityId: '320508001001', name: '钮家巷社区', nameEn: 'Niujiaxiang' }
const ofCommunity = { community, communities: [community], askContact: true }
const ofStreet = { community: null, communities: [community], askContact: true }
const ofNothing = { community: null, communities: [], askContact: true }
const written = (more: Partial<Draft> = {}): Draft => ({ ...emptyDraft(), words: ' 楼道灯坏了 ', ...more })

describe('what a step lacks', () => {
  it('is only words, a community where the code stands for none, and a number that can be called', () => {
    expect(lacking('what', emptyDraft(), ofCommunity)).toEqual([{ field: 'words', why: 'report.words.fill' }])
    expect(lacking('what', written(), ofCommunity)).toEqual([])
    expect(lacking('where', written(), ofCommunity)).toEqual([])
    expect(lacking('where', written(), ofStreet)).toHaveLength(1)
    expect(lacking('where', written({ communityId: community.communityId }), ofStreet)).toEqual([])
    expect(lacking('where', written(), ofNothing)).toEqual([])
    expect(lacking('check', emptyDraft(), ofStreet)).toEqual([])
  })

  it.each([
    ['', 0],
    ['139 0000 1234', 0],
    ['+86 (512) 6522-0000', 0],
    ['1234', 1],
    ['张三', 1],
  ])('number %s', (phone, lacks) => {
    expect(lacking('contact', written({ phone }), ofCommunity)).toHaveLength(lacks)
  })

  it('sends to the first step that is not done', () => {
    expect(firstLacking(emptyDraft(), ofStreet)).toBe('what')
    expect(firstLacking(written(), ofStreet)).toBe('where')
    expect(firstLacking(written({ phone: '1' }), ofCommunity)).toBe('contact')
    expect(firstLacking(written(), ofCommunity)).toBeNull()
  })
})

describe('what is sent', () => {
  it('is only what was said; without a name there is nothing to hide', () => {
    const draft = written({ hideName: true })
    expect(bodyOf(draft, 'device', ofCommunity)).toEqual({
      ...{ id: draft.id, device: 'device', words: '楼道灯坏了', communityId: community.communityId, publish: 'no' },
    })
    expect(bodyOf(written({ phone: '13900001234', hideName: true }), 'device', ofCommunity).contact).toEqual({
      phone: '13900001234',
      hideName: false,
    })
  })

  it('is neither name nor number where the district asks for none', () => {
    const draft = written({ name: '王阿姨', phone: '1', hideName: true })
    expect(lacking('contact', draft, { ...ofCommunity, askContact: false })).toEqual([])
    expect(bodyOf(draft, 'device', { ...ofCommunity, askContact: false })).not.toHaveProperty('contact')
  })

  it('carries the id of the draft at every sending, and the wishes', () => {
    const draft = written({ name: '王阿姨', hideName: true, publish: true, theme: 'facilities', place: ' 二单元 ' })
    const body = bodyOf(draft, 'device', ofNothing)
    expect(body).toEqual(bodyOf(draft, 'device', ofNothing))
    expect(body).toMatchObject({ id: draft.id, place: '二单元', theme: 'facilities', publish: 'redacted' })
    expect(body.contact).toEqual({ name: '王阿姨', hideName: true })
    expect(body).not.toHaveProperty('communityId')
  })
})
