import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { districtById } from '../../districts/index.ts'
import type { District } from '../../districts/language.ts'
import { type BulletinDetail, bulletinDetail } from '../reads/bulletin-detail.ts'
import { maySee } from '../rules/may-bulletin.ts'

/**
 * The bulletin with its district. Refuses 404 unknown, and likewise where it is not issued and the asker makes no bulletins: what is being
 * drafted is nobody's news.
 */
export async function loadSeen(
  { actor, db }: { actor: Actor; db: Sql },
  bulletinId: string,
): Promise<{ bulletin: BulletinDetail; district: District }> {
  const [bulletin, district] = await Promise.all([
    bulletinDetail(db, actor.districtId, bulletinId),
    districtById(db, actor.districtId),
  ])
  if (bulletin === null || district === null) return refuse('bulletins.unknown', { status: 404 })
  if (!maySee(actor, bulletin).can) refuse('bulletins.unknown', { status: 404 })
  return { bulletin, district }
}
