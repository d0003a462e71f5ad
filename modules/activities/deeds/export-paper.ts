import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { say } from '../../../platform/words/words.ts'
import { mayExport } from '../rules/actions.ts'
import { organiserText, type PaperKind, paperBlocks } from '../rules/paper-blocks.ts'
import { dayText, glossed } from '../rules/wording.ts'
import { words } from '../words.ts'
import { type Asked, factOf } from './asked.ts'
import { showActivity } from './show-activity.ts'

/** Notice, sign-in sheet or scheme of an activity as a Word file. They carry names: an export, and so traced. */
export async function exportPaper(
  asked: Asked,
  activityId: string,
  paper: PaperKind,
): Promise<{ name: string; bytes: Buffer }> {
  const activity = await showActivity(asked, activityId)
  demand(mayExport(asked.actor, activity))
  const { lang } = asked
  const title = `${glossed(activity.title, activity.titleEn, lang)}${lang === 'zh' ? '' : ' · '}${say(words, lang, `activities.paper.${paper}`)}`
  const issuer = organiserText(activity, lang)
  const today = civilDateOf(asked.now)
  const signature = { issuer, date: today, ...(lang === 'en' ? { dateText: dayText(today, lang) } : {}) }
  const bytes = await plainDocument({
    title,
    author: issuer,
    date: today,
    body: paperBlocks(paper, activity, lang),
    ...(paper === 'sign-in' ? {} : { signature }),
  })
  const fact = factOf(asked, 'export', activity, { paper, names: activity.roster.length })
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return { name: `${activity.heldOn} ${title}`, bytes }
}
