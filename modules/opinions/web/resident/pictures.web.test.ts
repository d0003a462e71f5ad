import { describe, expect, it } from 'vitest'
import { fitted, LONGEST } from './shrink-photo.ts'
import { laidOut } from './ticket-picture.ts'

describe('a photo', () => {
  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [800, 600, 800, 600],
    [1600, 1, 1600, 1],
    [10_000, 2, 1600, 1],
  ])('of %i × %i is drawn at %i × %i', (width, height, wide, high) => {
    expect(fitted(width, height, LONGEST)).toEqual({ width: wide, height: high })
  })
})

describe('the receipt as a picture', () => {
  it('has its lines below each other, inside its height', () => {
    const lines = [
      { text: '受理号', size: 32, soft: true },
      { text: '2611 0042 73', size: 92 },
      { text: '查询码', size: 32, soft: true },
    ]
    const { tops, height } = laidOut(lines)
    tops.slice(1).forEach((top, place) => {
      expect(top).toBeGreaterThanOrEqual((tops[place] ?? 0) + (lines[place]?.size ?? 0))
    })
    expect(height).toBeGreaterThan((tops.at(-1) ?? 0) + 32)
  })
})
