import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ItemAnswer } from '../../contract-handling.ts'
import { ItemPhotos } from './item-photos.tsx'
import type { Speaker } from './speak.ts'

/** '2611 0042 73': the receipt as it is read out. */
export function spacedReceipt(receipt: string): string {
  return receipt.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** What was said and where it came from, as a list of facts; what is not known is left out. */
export function ItemFacts({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  const { t } = speaker
  const same = [...(item.duplicateOf ? [item.duplicateOf] : []), ...item.duplicates]
  const facts: [string, ReactNode][] = [
    [t('op.fact.source'), speaker.name('channel', item.channel)],
    [t('op.fact.raised'), speaker.day(item.raisedOn)],
    [t('op.fact.theme'), `${speaker.name('theme', item.theme)} · ${speaker.name('reach', item.reach)}`],
    [t('op.fact.place'), item.place],
    [t('op.fact.deputy'), item.deputy?.name],
    [t('op.fact.entered'), item.enteredBy],
    [
      t('op.fact.activity'),
      item.activityId && <Link href={`/activities/${item.activityId}`}>{t('op.fact.activity.open')}</Link>,
    ],
    [
      t('op.fact.receipt'),
      <span key="receipt" className="tabular">
        {spacedReceipt(item.receipt)}
      </span>,
    ],
    [t('op.fact.external'), item.external && `${item.external.system} ${item.external.no}`],
    [t('op.fact.route'), item.route && speaker.name('route', item.route)],
    [t('op.fact.first'), item.firstLead && speaker.gloss(item.firstLead.name, item.firstLead.nameEn)],
    [
      t('op.fact.same'),
      same.length > 0 &&
        same.map((one) => (
          <Link key={one.itemId} href={`/opinions/${one.itemId}`} className="op-same">
            {one.number}
          </Link>
        )),
    ],
    [t('op.fact.publish'), t(`op.publish.${item.publish}`)],
  ]
  return (
    <>
      <dl className="op-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <ItemPhotos item={item} speaker={speaker} />
    </>
  )
}
