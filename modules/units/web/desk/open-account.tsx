import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { pageWords } from '../../words-of-pages.ts'

/** User name and first password for a handler, told in person. */
export function OpenAccount({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [loginName, setLoginName] = useState('')
  const [password, setPassword] = useState('')
  const open = useDeed('POST', `/api/v1/people/${personId}/account`, { quiet: true, refresh: ['/api/v1/units'] })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await open.run({ loginName: loginName.trim(), password }))) return
    toast.say(t('units.handler.account-opened'))
    onClose()
  }
  return (
    <form className="units-form" onSubmit={(event) => void send(event)} aria-label={t('units.handler.open-account')}>
      <FieldBox label={t('units.handler.login-name')} name="loginName" problem={open.problem} width="180px">
        {(field) => (
          <Input
            id={field}
            maxLength={60}
            autoComplete="off"
            value={loginName}
            onChange={(event) => setLoginName(event.target.value)}
          />
        )}
      </FieldBox>
      <FieldBox label={t('units.handler.password')} name="password" problem={open.problem} width="220px">
        {(field) => (
          <Input
            id={field}
            maxLength={128}
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" loading={open.busy}>
        {t('units.save')}
      </Button>
      <Button onClick={onClose}>{t('units.cancel')}</Button>
      <FormProblem problem={open.problem} fields={['loginName', 'password']} />
    </form>
  )
}
