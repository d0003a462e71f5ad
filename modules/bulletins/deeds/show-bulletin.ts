import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { hashOf } from '../../../platform/snapshots/snapshot-hash.ts'
import type { Actor } from '../../access/language.ts'
import type { BulletinAnswer } from '../contract.ts'
import type { Snapshot } from '../language.ts'
import { type BulletinDetail, snapshotOf } from '../reads/bulletin-detail.ts'
import { actionsOn, mayMakeBulletins, maySeeRows } from '../rules/may-bulletin.ts'
import { namesByStreet } from '../rules/names-by-street.ts'
import { numberOf } from '../rules/number-of.ts'
import { bulletinTitle } from '../rules/paper-speech.ts'
import { nextNumber } from '../store/move-bulletin.ts'
import { loadSeen } from './load-seen.ts'

interface Asked {
  readonly actor: Actor
  readonly db: Sql
  readonly now: Date
}

/** A bulletin as its page shows it: names without points or ranks, streets in order, every step, and what the asker may do. */
export async function showBulletin(asked: Asked, bulletinId: string): Promise<BulletinAnswer> {
  const { actor, db, now } = asked
  const { bulletin, district } = await loadSeen(asked, bulletinId)
  const can = actionsOn(actor, bulletin)
  const numberYear = yearOf(civilDateOf(now))
  const toIssue = bulletin.state !== 'issued'
  const next = toIssue ? await nextNumber(db, actor.districtId, numberYear) : null
  const { settings } = district
  return {
    bulletinId: bulletin.bulletinId,
    year: bulletin.year,
    quarter: bulletin.quarter,
    state: bulletin.state,
    version: bulletin.version,
    title: { zh: bulletinTitle(bulletin, 'zh'), en: bulletinTitle(bulletin, 'en') },
    docNumber: numberOf(bulletin, settings),
    nextNumber: next,
    numberYear: toIssue ? numberYear : bulletin.numberYear,
    issuedOn: bulletin.issuedOn,
    issuer: { zh: settings.issuer, en: settings.issuerEn },
    recipient: bulletin.recipient,
    copyTo: bulletin.copyTo,
    remark: bulletin.remark,
    hash: bulletin.hash,
    intact: hashOf(bulletin.snapshot) === bulletin.hash,
    steps: stepsFor(actor, bulletin),
    figures: figuresFor(actor, bulletin, snapshotOf(bulletin)),
    can,
  }
}

/** How it was drafted, and why it was sent back, is the office's; others learn when it was issued. */
function stepsFor(actor: Actor, { steps }: BulletinDetail): BulletinAnswer['steps'] {
  return mayMakeBulletins(actor).can ? [...steps] : steps.filter(({ step }) => step === 'issue')
}

function figuresFor(actor: Actor, bulletin: BulletinDetail, snapshot: Snapshot): BulletinAnswer['figures'] {
  return {
    from: snapshot.from,
    to: snapshot.to,
    countedTo: snapshot.countedTo,
    rules: [...snapshot.rules],
    eligible: snapshot.eligible,
    suspended: snapshot.suspended.length,
    topPlaces: snapshot.topPlaces,
    named: snapshot.named,
    counts: snapshot.counts,
    objections: snapshot.objections,
    top: namesByStreet(snapshot).map((street) => ({ ...street, names: [...street.names] })),
    streets: snapshot.streets.map((street) => ({ ...street, rows: maySeeRows(actor, bulletin, street.streetId) })),
    supplement: snapshot.supplement === null ? null : [...snapshot.supplement],
  }
}
