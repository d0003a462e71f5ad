import type { RawBuilder } from 'kysely'
import type { MovedMatter } from '../contract-moves.ts'
import type { MatterFacts } from '../rules/dossier-facts.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { type MatterSetting, mattersSetPart } from '../store/matters.ts'
import type { NewStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import type { SeenFacts } from './load-facts.ts'

/** Changes one matter, with its step and its trace, which names nobody; the dossier's version moves on with it. */
export async function changeMatter(
  asked: Asked,
  { facts, matter }: { readonly facts: SeenFacts; readonly matter: MatterFacts },
  change: {
    readonly action: string
    readonly setting: MatterSetting
    readonly step: NewStep
    readonly parts?: readonly RawBuilder<unknown>[]
    /** What is answered instead of the moved matter. */
    readonly answer?: object
  },
): Promise<MovedMatter> {
  const { districtId } = asked.actor
  const { dossierId, version } = facts.dossier
  const moves = Object.keys(change.setting).length > 0
  const moved: MovedMatter = {
    ...{ matterId: matter.matterId, state: change.setting.state ?? matter.state },
    ...{ version: matter.version + (moves ? 1 : 0), dossierVersion: version + 1 },
  }
  const done = await changeDossier(
    asked.db,
    { districtId, dossierId, version },
    {
      parts: [
        ...(moves ? [mattersSetPart(districtId, [matter.matterId], change.setting)] : []),
        ...(change.parts ?? []),
      ],
      steps: [change.step],
    },
    factOf(asked, change.action, facts.dossier, { type: matter.type }, change.answer ?? moved),
  )
  if (!done) refuseChanged(facts)
  return moved
}
