import { expect, test } from 'vitest'
import { initialsOfTitle } from './initials-of-title.ts'

test.each([
  ['关于开展“社区周周行”的意见', 'gykzsqzzxdyj'],
  ['街道人大工委兼职副主任任免办法（2024）', 'jdrdgwjzfzrrmbf'],
  ['Rules', ''],
])('%s is found by %s', (title, initials) => expect(initialsOfTitle(title)).toBe(initials))
