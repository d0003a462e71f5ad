import { hash } from 'node:crypto'
import { shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'

const MADE_AT = shanghaiInstant('2022-02-16', '10:00')

/** The code that hangs in a community: opaque, the same in every build. */
export function communityCode(communityId: string): { id: string; token: string; madeAt: Date } {
  const token = hash('sha256', `code of ${communityId}`, 'base64url').replaceAll(/[-_]/g, '').slice(0, 16)
  return { id: demoId(`code ${communityId}`, MADE_AT), token, madeAt: MADE_AT }
}
