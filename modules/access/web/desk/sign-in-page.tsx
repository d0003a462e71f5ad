import { Button, Input, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { SignInChoices } from '../../contract.ts'
import { signInWords } from '../../words-of-sign-in.ts'
import { isForPhone, personaWords, RESIDENT_WAY, wayOn } from '../personas.ts'
import './sign-in.css'

/** The page loads anew, so that nothing of the last person stays in memory. */
function arrive(key?: string): void {
  location.assign(key && isForPhone(key) ? '/m/' : `/desk${wayOn(location.search)}`)
}

/** Signing in at the desk: one click a persona in the demo, user name and password otherwise. */
export default function SignInPage() {
  const t = useWords(signInWords)
  const { data, problem, again } = useAsk<SignInChoices>('/api/v1/sign-in')
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const demo = data.personas.length > 0
  return (
    <div className={demo ? 'sign-in sign-in-demo' : 'sign-in'}>
      <PageHead title={t('sign-in.title')} sub={t('sign-in.sub')} />
      <div className="sign-in-ways">
        {demo && <Personas choices={data} />}
        <PasswordForm choices={data} />
      </div>
    </div>
  )
}

function Personas({ choices }: { choices: SignInChoices }) {
  const t = useWords(signInWords)
  const [key, setKey] = useState<string | null>(null)
  const enter = useDeed<{ districtId: number; key: string }>('POST', '/api/v1/sign-in/persona', { refresh: [] })
  const go = async (persona: SignInChoices['personas'][number]) => {
    setKey(persona.key)
    const done = await enter.run({ districtId: persona.districtId, key: persona.key })
    if (done) arrive(persona.key)
    else setKey(null)
  }
  return (
    <section className="sign-in-way" aria-labelledby="sign-in-demo">
      <h2 id="sign-in-demo">{t('sign-in.demo')}</h2>
      <p className="soft">{t('sign-in.demo.note')}</p>
      <ul className="sign-in-personas">
        {choices.personas.map((persona) => {
          const words = personaWords(persona.key)
          return (
            <li key={persona.key}>
              <button
                type="button"
                className="sign-in-persona"
                disabled={key !== null}
                aria-busy={key === persona.key}
                onClick={() => void go(persona)}
              >
                <span className="sign-in-who">
                  <strong>{persona.name}</strong> <span>{words ? t(words.role) : persona.title}</span>
                  {isForPhone(persona.key) && <span className="sign-in-face">{t('sign-in.on-phone')}</span>}
                </span>
                {words && <span className="soft">{t(words.does)}</span>}
              </button>
            </li>
          )
        })}
        <li>
          <a className="sign-in-persona" href={RESIDENT_WAY}>
            <span className="sign-in-who">
              <strong>{t('persona-role.resident')}</strong>
              <span className="sign-in-face">{t('sign-in.on-phone')}</span>
            </span>
            <span className="soft">{t('persona.resident')}</span>
          </a>
        </li>
      </ul>
    </section>
  )
}

interface Said {
  districtId: number | undefined
  loginName: string
  password: string
}

function PasswordForm({ choices }: { choices: SignInChoices }) {
  const t = useWords(signInWords)
  const sayProblem = useSayProblem()
  const [said, setSaid] = useState<Said>({ districtId: choices.districts[0]?.id, loginName: '', password: '' })
  const [blank, setBlank] = useState(false)
  const enter = useDeed<Said>('POST', '/api/v1/sign-in/password', { quiet: true, refresh: [] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const loginName = said.loginName.trim()
    const missing = loginName === '' || said.password === '' || said.districtId === undefined
    setBlank(missing)
    if (!missing && (await enter.run({ ...said, loginName }))) arrive()
  }
  const problem = blank ? t('sign-in.fill') : enter.problem ? sayProblem(enter.problem, 'write') : null
  return (
    <section className="sign-in-way" aria-labelledby="sign-in-staff">
      <h2 id="sign-in-staff">{t('sign-in.staff')}</h2>
      <form className="sign-in-form" onSubmit={(event) => void send(event)} noValidate>
        <PasswordFields choices={choices} said={said} onChange={setSaid} />
        {problem && (
          <p className="sign-in-problem" role="alert">
            ▲ {problem}
          </p>
        )}
        <Button type="primary" htmlType="submit" loading={enter.busy}>
          {t('sign-in.go')}
        </Button>
        <p className="soft">{t('sign-in.forgot')}</p>
        <p>
          <a href="/m/">{t('sign-in.to-phone')}</a>
        </p>
      </form>
    </section>
  )
}

function PasswordFields({
  choices,
  said,
  onChange,
}: {
  choices: SignInChoices
  said: Said
  onChange(said: Said): void
}) {
  const t = useWords(signInWords)
  const pick = usePick()
  const districts = choices.districts.map((one) => ({ value: one.id, label: pick({ zh: one.name, en: one.nameEn }) }))
  return (
    <>
      {districts.length > 1 && (
        <div className="sign-in-field">
          <label htmlFor="district">{t('sign-in.district')}</label>
          <Select
            id="district"
            value={said.districtId}
            onChange={(districtId) => onChange({ ...said, districtId })}
            options={districts}
          />
        </div>
      )}
      <div className="sign-in-field">
        <label htmlFor="login-name">{t('sign-in.login-name')}</label>
        <Input
          id="login-name"
          autoComplete="username"
          value={said.loginName}
          onChange={(event) => onChange({ ...said, loginName: event.target.value })}
        />
      </div>
      <div className="sign-in-field">
        <label htmlFor="password">{t('sign-in.password')}</label>
        <Input.Password
          id="password"
          autoComplete="current-password"
          value={said.password}
          onChange={(event) => onChange({ ...said, password: event.target.value })}
        />
      </div>
    </>
  )
}
