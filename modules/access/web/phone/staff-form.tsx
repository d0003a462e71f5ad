import { type FormEvent, useState } from 'react'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Field, SelectField } from '../../../../platform/ui/phone/fields.tsx'
import { Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { SignInChoices } from '../../contract.ts'
import { signInWords } from '../../words-of-sign-in.ts'

interface Said {
  districtId: number
  loginName: string
  password: string
}

/** Street secretaries have no card: they sign in on the phone as at the desk. Closed until asked for. */
export function StaffForm({ districts, onDone }: { districts: SignInChoices['districts']; onDone: () => void }) {
  const t = useWords(signInWords)
  const pick = usePick()
  const sayProblem = useSayProblem()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<Said>({ districtId: districts[0]?.id ?? 0, loginName: '', password: '' })
  const [blank, setBlank] = useState(false)
  const enter = useDeed<Said>('POST', '/api/v1/sign-in/password')
  if (!open) {
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('sign-in.staff')}
      </Button>
    )
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const loginName = said.loginName.trim()
    const missing = loginName === '' || said.password === ''
    setBlank(missing)
    if (!missing && (await enter.run({ ...said, loginName }))) onDone()
  }
  const change = (part: Partial<Said>) => setSaid({ ...said, ...part })
  const problem = blank ? t('sign-in.fill') : enter.problem ? sayProblem(enter.problem, 'write') : null
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Card title={t('sign-in.staff')}>
        {districts.length > 1 && (
          <SelectField
            label={t('sign-in.district')}
            required
            value={String(said.districtId)}
            onChange={(id) => change({ districtId: Number(id) })}
            options={districts.map((one) => ({ value: String(one.id), label: pick({ zh: one.name, en: one.nameEn }) }))}
          />
        )}
        <Field
          label={t('sign-in.login-name')}
          required
          autoComplete="username"
          value={said.loginName}
          onChange={(loginName) => change({ loginName })}
        />
        <Field
          label={t('sign-in.password')}
          required
          type="password"
          autoComplete="current-password"
          value={said.password}
          onChange={(password) => change({ password })}
        />
        {problem && <Notice kind="late" alert title={problem} />}
        <Button submit busy={enter.busy}>
          {t('sign-in.go')}
        </Button>
        <p className="soft">{t('sign-in.forgot')}</p>
      </Card>
    </form>
  )
}
