import { describe, expect, it } from 'vitest'
import { outlived, wayOf } from './shell.ts'

const HOUSE = 'https://house.example'
const asked = (path: string, mode = 'cors', method = 'GET') => wayOf({ method, mode, url: HOUSE + path }, HOUSE)

describe('what the phone’s worker answers', () => {
  it.each([
    ['/m/', 'navigate', 'page'],
    ['/m/report/1?x=1', 'navigate', 'page'],
    ['/m/assets/week-1a2b.js', 'cors', 'file'],
    ['/m/mark.svg', 'no-cors', 'file'],
    ['/fonts/noto-sans-sc/slices.css', 'no-cors', 'glyphs'],
    ['/m/sw.js', 'same-origin', null],
    ['/desk/', 'navigate', null],
    ['/api/v1/my/week', 'cors', null],
    ['/api/v1/duty/people/1/file.docx', 'navigate', null],
  ])('%s (%s) is %s', (path, mode, way) => {
    expect(asked(path, mode)).toBe(way)
  })

  it('is never a write, nor another house', () => {
    expect(asked('/api/v1/duty/records', 'cors', 'POST')).toBe(null)
    expect(asked('/m/', 'navigate', 'POST')).toBe(null)
    expect(wayOf({ method: 'GET', mode: 'navigate', url: 'https://other.example/m/' }, HOUSE)).toBe(null)
  })
})

describe('what it keeps', () => {
  it('is this build, the one before, and the glyphs of this edition', () => {
    const names = [
      'bandeng-shell-a',
      'bandeng-shell-b',
      'bandeng-shell-c',
      'bandeng-glyphs-1',
      'bandeng-glyphs-2',
      'other',
    ]
    expect(outlived(names, { version: 'c', glyphs: 'bandeng-glyphs-2' })).toEqual([
      'bandeng-shell-a',
      'bandeng-glyphs-1',
    ])
    expect(outlived(['bandeng-shell-c'], { version: 'c', glyphs: 'bandeng-glyphs-2' })).toEqual([])
  })
})
