import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { PersonAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

/** User name and password for staff: what somebody needs who holds a seat or a post. For the district office and the administrator. */
export function StaffAccount({ person }: { person: PersonAnswer }) {
  const t = useWords(pageWords)
  const [open, setOpen] = useState(false)
  if (!hasRole(useMe(), 'district_staff', 'system_admin')) return null
  return (
    <section className="section no-print" aria-label={t('people.account')}>
      <h3 className="people-head">{t('people.account')}</h3>
      <p className="soft">{t('people.account.about')}</p>
      {open ? (
        <AccountForm person={person} onClose={() => setOpen(false)} />
      ) : (
        <div className="people-actions">
          <Button onClick={() => setOpen(true)}>{t('people.account.open')}</Button>
        </div>
      )}
    </section>
  )
}

function AccountForm({ person, onClose }: { person: PersonAnswer; onClose(): void }) {
  const t = useWords(pageWords)
  const id = useId()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [loginName, setLoginName] = useState(person.pinyin)
  const [password, setPassword] = useState('')
  const [blank, setBlank] = useState(false)
  const open = useDeed('POST', `/api/v1/people/${person.personId}/account`, { quiet: true, refresh: [] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = loginName.trim().length < 2 || password === ''
    setBlank(missing)
    if (missing || !(await open.run({ loginName: loginName.trim(), password }))) return
    toast.say(t('people.account.opened', { name: loginName.trim() }))
    onClose()
  }
  const problem = blank ? t('people.fill') : open.problem ? sayProblem(open.problem, 'write') : null
  return (
    <form className="people-form" onSubmit={(event) => void send(event)} aria-label={t('people.account')}>
      <div className="people-field">
        <label htmlFor={`${id}name`}>{t('people.account.name')}</label>
        <Input
          id={`${id}name`}
          value={loginName}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setLoginName(event.target.value)}
        />
      </div>
      <div className="people-field">
        <label htmlFor={`${id}password`}>{t('people.account.password')}</label>
        <Input
          id={`${id}password`}
          value={password}
          maxLength={128}
          autoComplete="off"
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={open.busy}>
        {t('people.do')}
      </Button>
      <Button onClick={onClose}>{t('people.cancel')}</Button>
      {problem && (
        <p className="people-problem" role="alert">
          ▲ {problem}
        </p>
      )}
    </form>
  )
}
