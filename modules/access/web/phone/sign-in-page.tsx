import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field } from '../../../../platform/ui/phone/fields.tsx'
import { Checks } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { SignInChoices } from '../../contract.ts'
import { signInWords } from '../../words-of-sign-in.ts'
import { isAlsoForPhone, personaWords, RESIDENT_WAY, wayOn } from '../personas.ts'
import { StaffForm } from './staff-form.tsx'

/** The page loads anew, so that nothing of the last person stays in memory. */
function arrive(): void {
  location.assign(`/m${wayOn(location.search)}`)
}

/** The code stands behind the # of the card's QR, which no server and no log ever sees. */
function scannedCode(): string {
  const found = /^#card=([0-9]+\.[A-Za-z0-9_-]+)$/.exec(location.hash)
  return found?.[1] ?? ''
}

/** Signing in on the phone: the card's code once, from then on the PIN; one press a persona in the demo. */
export default function SignInPage() {
  const t = useWords(signInWords)
  const { data, problem, again } = useAsk<SignInChoices>('/api/v1/sign-in')
  return (
    <Screen title={t('sign-in.title')}>
      {problem ? <ErrorState problem={problem} again={again} /> : data ? <Ways choices={data} /> : <LoadingState />}
    </Screen>
  )
}

function Ways({ choices }: { choices: SignInChoices }) {
  const t = useWords(signInWords)
  const personas = choices.personas.filter((persona) => isAlsoForPhone(persona.key))
  return (
    <>
      <CardForm remembered={choices.remembered} />
      {personas.length > 0 && <Personas personas={personas} />}
      <StaffForm districts={choices.districts} onDone={arrive} />
      <p>
        <a href="/r/">{t('sign-in.to-resident')}</a>
      </p>
    </>
  )
}

/** What the form holds, and sending it. */
function useCardSignIn(remembered: boolean) {
  const t = useWords(signInWords)
  const [scanned] = useState(scannedCode)
  const [other, setOther] = useState(false)
  const [code, setCode] = useState(scanned)
  const [pin, setPin] = useState('')
  const [remember, setRemember] = useState(true)
  const [wrong, setWrong] = useState<{ code?: string; pin?: string }>({})
  const enter = useDeed<{ code?: string; pin: string; remember: boolean }>('POST', '/api/v1/sign-in/card')
  /** How the card is known: from its QR, from this phone, or it is asked. */
  const known: 'scanned' | 'remembered' | 'asked' =
    scanned !== '' ? 'scanned' : remembered && !other ? 'remembered' : 'asked'
  useEffect(() => {
    // The code does not stay in the address bar, nor in the history.
    if (scanned !== '') history.replaceState(null, '', location.pathname + location.search)
  }, [scanned])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const said = code.trim()
    const blanks = {
      ...(known === 'asked' && said === '' ? { code: t('sign-in.code.fill') } : {}),
      ...(/^\d{6}$/.test(pin) ? {} : { pin: t('sign-in.pin.fill') }),
    }
    setWrong(blanks)
    if (Object.keys(blanks).length > 0) return
    if (await enter.run({ ...(said === '' ? {} : { code: said }), pin, remember: remember && said !== '' })) arrive()
    else setPin('')
  }
  return { known, setOther, code, setCode, pin, setPin, remember, setRemember, wrong, enter, send }
}

function CardForm({ remembered }: { remembered: boolean }) {
  const t = useWords(signInWords)
  const sayProblem = useSayProblem()
  const form = useCardSignIn(remembered)
  const { known, wrong, enter } = form
  return (
    <form onSubmit={(event) => void form.send(event)} noValidate>
      <Card title={t('sign-in.card')}>
        {known !== 'asked' && <p>{t(`sign-in.card.${known}`)}</p>}
        {known === 'asked' && (
          <Field
            label={t('sign-in.card.code')}
            hint={t('sign-in.card.hint')}
            value={form.code}
            onChange={form.setCode}
            error={wrong.code}
            required
            maxLength={80}
          />
        )}
        <Field
          label={t('sign-in.pin')}
          value={form.pin}
          onChange={(value) => form.setPin(value.replace(/\D/g, '').slice(0, 6))}
          type="password"
          keyboard="numeric"
          autoComplete="current-password"
          error={wrong.pin}
          required
          maxLength={6}
        />
        {known !== 'remembered' && <RememberChoice chosen={form.remember} onChange={form.setRemember} />}
        {enter.problem && <Notice kind="late" alert title={sayProblem(enter.problem, 'write')} />}
        <Button submit busy={enter.busy}>
          {t('sign-in.go')}
        </Button>
        {known === 'remembered' && (
          <Button look="quiet" onPress={() => form.setOther(true)}>
            {t('sign-in.other-card')}
          </Button>
        )}
        <p className="soft">{t('sign-in.lost')}</p>
      </Card>
    </form>
  )
}

function RememberChoice({ chosen, onChange }: { chosen: boolean; onChange(chosen: boolean): void }) {
  const t = useWords(signInWords)
  return (
    <Checks
      label={t('sign-in.this-phone')}
      options={[{ value: 'remember', label: t('sign-in.remember') }]}
      values={chosen ? ['remember'] : []}
      onChange={(values) => onChange(values.length > 0)}
    />
  )
}

function Personas({ personas }: { personas: SignInChoices['personas'] }) {
  const t = useWords(signInWords)
  const sayProblem = useSayProblem()
  const enter = useDeed<{ districtId: number; key: string }>('POST', '/api/v1/sign-in/persona')
  return (
    <Card title={t('sign-in.demo')}>
      <p className="soft">{t('sign-in.demo.note')}</p>
      {enter.problem && <Notice kind="late" alert title={sayProblem(enter.problem, 'write')} />}
      {personas.map(({ districtId, key, name, title }) => {
        const words = personaWords(key)
        const role = words ? t(words.role) : title
        return (
          <div key={key}>
            <Button
              look="quiet"
              busy={enter.busy}
              onPress={() => void enter.run({ districtId, key }).then((done) => done && arrive())}
            >
              {role === '' ? name : `${name} · ${role}`}
            </Button>
            {words && <p className="soft">{t(words.does)}</p>}
          </div>
        )
      })}
      <p>
        <a href={RESIDENT_WAY}>{t('persona-role.resident')}</a>
      </p>
      <p className="soft">{t('persona.resident')}</p>
    </Card>
  )
}
