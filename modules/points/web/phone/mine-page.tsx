import { sayTenths } from '../../../../platform/ui/format.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { SignOut } from '../../../../platform/ui/phone/sign-out.tsx'
import { KeptNote } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { AccountAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { earnsPoints } from '../earns-points.ts'

/** Who I am here, my points of the year, my file, my objections, what this phone keeps, and the way out. */
export default function MinePage() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const me = useMe()
  const waiting = useOutbox().filter((parcel) => parcel.state !== 'received').length
  return (
    <Screen title={t('points.phone.mine')}>
      <Card title={me.person.name}>
        <p className="soft">
          {pick({ zh: me.district.name, en: me.district.nameEn })}
          {me.street && ` · ${pick({ zh: me.street.name, en: me.street.nameEn })}`}
        </p>
      </Card>
      {hasRole(me, 'deputy') && <DeputyRows />}
      <List label={t('points.phone.bulletins')}>
        <Row to="/mine/bulletins" title={t('points.phone.bulletins')} sub={t('points.phone.bulletins-hint')} />
      </List>
      <List label={t('points.phone.this-phone')}>
        <Row
          to="/outbox"
          title={t('points.phone.outbox')}
          sub={t(waiting === 0 ? 'points.phone.outbox-none' : 'points.phone.outbox-some', { n: waiting })}
        />
      </List>
      <SignOut />
    </Screen>
  )
}

function DeputyRows() {
  const t = useWords(phoneWords)
  const me = useMe()
  const year = useToday().slice(0, 4)
  const scored = earnsPoints(me)
  const account = useAsk<AccountAnswer>(`/api/v1/points/accounts/${me.person.id}`, { year }, { keep: true })
  const sum = account.data && (
    <span className="tabular">
      {scored
        ? `${sayTenths(account.data.tenths)} ${t('points.phone.unit')}`
        : t('points.phone.times', { n: account.data.lines.filter((line) => line.state === 'confirmed').length })}
    </span>
  )
  return (
    <>
      <KeptNote at={account.keptAt} />
      <List label={t('points.phone.mine')}>
        <Row
          to="/mine/points"
          title={t(scored ? 'points.phone.points' : 'points.phone.attended')}
          sub={t(scored ? 'points.phone.why' : 'points.phone.no-points')}
          end={sum}
        />
        <Row to="/duty/day" title={t(scored ? 'points.phone.which-day' : 'points.phone.which-day-record')} />
        <Row to="/duty/objections" title={t('points.phone.objections')} />
        <Row to="/duty/file" title={t('points.phone.file')} sub={t('points.phone.file-hint')} />
      </List>
    </>
  )
}
