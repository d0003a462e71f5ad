import { Button } from 'antd'
import { useState } from 'react'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { UnmaskedContact } from '../../contract-privacy.ts'
import { EraseForm, UnmaskForm } from './contact-forms.tsx'
import { OFFICES } from './roles.ts'
import type { Speaker } from './speak.ts'

/** Name and telephone of who raised it: masked until somebody says why they want to see them, which is traced. */
export function ItemContact({ item, speaker }: { item: ItemAnswer; speaker: Speaker }) {
  const { t } = speaker
  const erases = hasRole(useMe(), ...OFFICES)
  const [opened, setOpened] = useState<UnmaskedContact | null>(null)
  const [asking, setAsking] = useState<'unmask' | 'erase' | null>(null)
  const { contact } = item
  if (contact === null) return null
  const given = contact.given.name || contact.given.phone
  const shown = opened ?? contact
  const close = () => setAsking(null)
  return (
    <section className="op-block" aria-label={t('op.contact')}>
      <h3>{t('op.contact')}</h3>
      {contact.erasedAt !== null ? (
        <p className="soft">{t('op.contact.erased', { date: speaker.day(contact.erasedAt.slice(0, 10)) })}</p>
      ) : !given ? (
        <p className="soft">{t('op.contact.none')}</p>
      ) : (
        <>
          <dl className="op-facts">
            <Line name={t('op.contact.name')} value={shown.name} />
            <Line name={t('op.contact.phone')} value={shown.phone} />
          </dl>
          {contact.hideName && <p className="soft">{t('op.contact.hide-name')}</p>}
          {opened && <p className="soft">{t('op.contact.shown')}</p>}
          {asking === null && (
            <div className="op-line no-print">
              {!opened && <Button onClick={() => setAsking('unmask')}>{t('op.contact.show')}</Button>}
              {erases && <Button onClick={() => setAsking('erase')}>{t('op.contact.erase')}</Button>}
            </div>
          )}
          {asking === 'unmask' && (
            <UnmaskForm
              itemId={item.itemId}
              speaker={speaker}
              onClose={close}
              onOpened={(whole) => {
                setOpened(whole)
                close()
              }}
            />
          )}
          {asking === 'erase' && <EraseForm item={item} speaker={speaker} onClose={close} />}
        </>
      )}
    </section>
  )
}

function Line({ name, value }: { name: string; value: string | null }) {
  if (value === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd className="tabular">{value}</dd>
    </div>
  )
}
