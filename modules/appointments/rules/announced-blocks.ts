import type { Block } from '../../../platform/documents/blocks.ts'
import type { Places } from '../../../platform/words/words.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import type { NamedMatter } from './paper-facts.ts'
import { matterBlocks, paperSay } from './paper-speech.ts'

/**
 * What an announcement or a notice says of people. A post that ended by itself is reported and not voted on: where nothing else was on the agenda, neither
 * the opening nor the close speaks of a vote.
 */
export function announcedBlocks(
  paper: 'announcement' | 'notice',
  matters: readonly NamedMatter[],
  told: Places,
  settings: DistrictSettings,
): readonly Block[] {
  const voted = matters.some(({ type }) => type !== 'cease')
  const close = voted || paper === 'notice' ? (`paper.${paper}.close` as const) : 'paper.announcement.close-reported'
  return [
    { kind: 'paragraph', text: paperSay(`paper.${paper}.${voted ? 'open' : 'open-reported'}`, told) },
    ...matterBlocks(matters, settings),
    { kind: 'paragraph', text: paperSay(close) },
  ]
}
