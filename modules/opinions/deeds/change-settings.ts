import { demand, refuse } from '../../../kernel/refusal.ts'
import { readSettings } from '../reads/settings.ts'
import { mayChangeClocks } from '../rules/may-clocks.ts'
import type { OpinionSettings } from '../rules/settings.ts'
import { putSettings } from '../store/settings.ts'
import { type Asked, factOf } from './asked.ts'

/** Changes what the district decides for itself about opinions. Refuses 403 others than district staff, 409 with both versions where somebody was faster. */
export async function changeSettings(
  asked: Asked,
  said: { version: number; settings: OpinionSettings },
): Promise<{ version: number }> {
  const { actor, db } = asked
  demand(mayChangeClocks(actor))
  const before = await readSettings(db, actor.districtId)
  if (before.version !== said.version) refuseSettings(before, said)
  const answer = { version: said.version + 1 }
  const subject = { kind: 'district', id: String(actor.districtId), streetId: null }
  const fact = factOf(asked, 'change-settings', subject, changed(before.settings, said.settings), answer)
  const done = await putSettings(db, actor.districtId, said, fact)
  if (!done) refuseSettings(await readSettings(db, actor.districtId), said)
  return answer
}

function refuseSettings(now: { version: number; settings: OpinionSettings }, said: { version: number }): never {
  refuse('opinions.settings-changed', {
    status: 409,
    extra: { version: now.version, settings: now.settings, yours: said.version },
  })
}

/** What changes, as 'before → after' for the trace. */
function changed(before: OpinionSettings, after: OpinionSettings): Record<string, string> {
  const keys = Object.keys(after) as (keyof OpinionSettings)[]
  return Object.fromEntries(
    keys.filter((key) => before[key] !== after[key]).map((key) => [key, `${before[key]} → ${after[key]}`]),
  )
}
