import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import { passwordWords } from '../../words-of-password.ts'
import './sign-in.css'

/** One's own password: the current one, and the new one twice. */
export default function PasswordPage() {
  const t = useWords(passwordWords)
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [said, setSaid] = useState({ current: '', next: '', again: '' })
  const [missed, setMissed] = useState<string | null>(null)
  const change = useDeed('POST', '/api/v1/me/password', { quiet: true, refresh: [] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { current, next, again } = said
    const missing = current === '' || next === '' ? t('password.fill') : next === again ? null : t('password.differ')
    setMissed(missing)
    if (missing !== null || !(await change.run({ current, next }))) return
    toast.say(t('password.done'))
    setSaid({ current: '', next: '', again: '' })
  }
  const problem = missed ?? (change.problem ? sayProblem(change.problem, 'write') : null)
  const field = (key: keyof typeof said, autoComplete: string) => (
    <Field
      label={t(`password.${key}`)}
      value={said[key]}
      autoComplete={autoComplete}
      onChange={(value) => setSaid({ ...said, [key]: value })}
    />
  )
  return (
    <>
      <PageHead title={t('password.title')} sub={t('password.sub')} />
      <form
        style={{ maxWidth: 420, display: 'grid', gap: 16, justifyItems: 'start' }}
        onSubmit={(event) => void send(event)}
        aria-label={t('password.title')}
      >
        {field('current', 'current-password')}
        {field('next', 'new-password')}
        {field('again', 'new-password')}
        {problem && (
          <p className="sign-in-problem" role="alert">
            ▲ {problem}
          </p>
        )}
        <Button type="primary" htmlType="submit" loading={change.busy}>
          {t('password.do')}
        </Button>
      </form>
    </>
  )
}

interface FieldProps {
  label: string
  value: string
  autoComplete: string
  onChange(value: string): void
}

function Field({ label, value, autoComplete, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="sign-in-field" style={{ width: '100%' }}>
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        value={value}
        maxLength={128}
        visibilityToggle={false}
        autoComplete={autoComplete}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
