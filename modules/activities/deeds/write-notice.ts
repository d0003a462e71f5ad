import { demand } from '../../../kernel/refusal.ts'
import { mayExport } from '../rules/actions.ts'
import { noticeText } from '../rules/notice-text.ts'
import { organiserText, placeText } from '../rules/paper-blocks.ts'
import { clockOf, glossed } from '../rules/wording.ts'
import type { Asked } from './asked.ts'
import { showActivity } from './show-activity.ts'

/** The notice as plain text, to be copied into the deputies' group. Names of those due are in it, nothing else of them. */
export async function writeNotice(
  asked: Pick<Asked, 'actor' | 'db' | 'now' | 'lang'>,
  activityId: string,
): Promise<{ text: string }> {
  const activity = await showActivity(asked, activityId)
  demand(mayExport(asked.actor, activity))
  const { lang } = asked
  const facts = {
    title: glossed(activity.title, activity.titleEn, lang),
    theme: activity.theme,
    organiser: organiserText(activity, lang),
    place: placeText(activity, lang),
    heldOn: activity.heldOn,
    starts: clockOf(activity.startsAt),
    ends: activity.endsAt === null ? null : clockOf(activity.endsAt),
    names: activity.roster.filter((line) => line.mark !== 'leave').map((line) => line.name),
    cancelledReason: activity.cancelledReason,
  }
  return { text: noticeText(facts, lang) }
}
