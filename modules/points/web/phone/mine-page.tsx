import { ask } from '../../../../platform/ui/api.ts'
import { sayTenths } from '../../../../platform/ui/format.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { AccountAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** Who I am here, my points of the year, my file, and the way out. */
export default function MinePage() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const me = useMe()
  const year = new Date().getFullYear()
  const deputy = hasRole(me, 'deputy')
  const account = useAsk<AccountAnswer>(deputy ? `/api/v1/points/accounts/${me.person.id}` : null, { year })
  const signOut = async () => {
    await ask('POST', '/api/v1/sign-out', {})
    location.assign('/m/sign-in')
  }
  return (
    <Screen title={t('points.phone.mine')}>
      <Card title={me.person.name}>
        <p className="soft">
          {pick({ zh: me.district.name, en: me.district.nameEn })}
          {me.street && ` · ${pick({ zh: me.street.name, en: me.street.nameEn })}`}
        </p>
      </Card>
      {deputy && (
        <List label={t('points.phone.mine')}>
          <Row
            to="/mine/points"
            title={t('points.phone.points')}
            sub={t('points.phone.why')}
            end={
              account.data ? (
                <span className="tabular">{`${sayTenths(account.data.tenths)} ${t('points.phone.unit')}`}</span>
              ) : undefined
            }
          />
        </List>
      )}
      {deputy && (
        <p>
          <a href={`/api/v1/duty/people/${me.person.id}/file.docx`}>{t('points.phone.file')}</a>{' '}
          <span className="soft">{t('points.phone.file-hint')}</span>
        </p>
      )}
      <Button look="quiet" onPress={() => void signOut()}>
        {t('points.phone.sign-out')}
      </Button>
    </Screen>
  )
}
