import { Button } from 'antd'
import { useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { UnitAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { AddHandler } from './add-handler.tsx'
import { OpenAccount } from './open-account.tsx'

type Handler = UnitAnswer['handlers'][number]

/** Who works in the unit, who did, and who joins. */
export function UnitHandlers({ unit }: { unit: UnitAnswer }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const today = useMe().today ?? civilDateOf(new Date())
  const [adding, setAdding] = useState(false)
  const isOver = ({ endsOn }: Handler) => endsOn !== null && endsOn <= today
  const gone = unit.handlers.filter(isOver)
  const here = unit.handlers.filter((one) => !isOver(one))
  const why = unit.can.keep.can ? null : t(unit.can.keep.why as 'units.kept-by-street')
  return (
    <section className="section" aria-label={t('units.handlers')}>
      <h3>{t('units.handlers')}</h3>
      <p className="soft">{t('units.handlers.about')}</p>
      {here.length === 0 && <p className="soft">{t('units.handlers.none')}</p>}
      <ul className="units-rows" aria-label={t('units.handlers')}>
        {here.map((one) => (
          <HandlerLine key={one.handlerId} one={one} unit={unit} today={today} />
        ))}
      </ul>
      {unit.closedOn === null &&
        (adding ? (
          <AddHandler unitId={unit.unitId} onClose={() => setAdding(false)} />
        ) : (
          <div className="units-actions no-print">
            <ReasonedButton why={why} onClick={() => setAdding(true)}>
              {t('units.handler.add')}
            </ReasonedButton>
          </div>
        ))}
      {gone.length > 0 && (
        <>
          <h4>{t('units.handler.earlier')}</h4>
          <ul className="units-rows" aria-label={t('units.handler.earlier')}>
            {gone.map((one) => (
              <li key={one.handlerId}>
                {one.personName}{' '}
                <span className="soft tabular">
                  {t('units.handler.from-to', {
                    from: sayDay(one.startsOn, language),
                    to: sayDay(one.endsOn ?? today, language),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function HandlerLine({ one, unit, today }: { one: Handler; unit: UnitAnswer; today: string }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const toast = useToast()
  const [opening, setOpening] = useState(false)
  const end = useDeed<{ on: string }>('POST', `/api/v1/units/handlers/${one.handlerId}/end`, {
    refresh: ['/api/v1/units'],
    done: () => toast.say(t('units.handler.ended')),
  })
  return (
    <li>
      <strong>{one.personName}</strong>
      <span className="soft tabular">{t('units.handler.since', { from: sayDay(one.startsOn, language) })}</span>
      {!one.hasAccount && <StateTag kind="soon">{t('units.handler.no-account')}</StateTag>}
      {!one.hasAccount &&
        (unit.can.openAccounts.can ? (
          !opening && (
            <Button size="small" className="no-print" onClick={() => setOpening(true)}>
              {t('units.handler.open-account')}
            </Button>
          )
        ) : (
          <span className="soft">{t('units.handler.account-by-district')}</span>
        ))}
      {unit.can.keep.can && (
        <Button
          size="small"
          className="no-print"
          loading={end.busy}
          onClick={() => void end.run({ on: one.startsOn > today ? one.startsOn : today })}
        >
          {t('units.handler.end')}
        </Button>
      )}
      {opening && <OpenAccount personId={one.personId} onClose={() => setOpening(false)} />}
    </li>
  )
}
