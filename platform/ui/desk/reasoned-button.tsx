import { Button, type ButtonProps, Tooltip } from 'antd'
import { useId } from 'react'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'
import { useToast } from './toast.tsx'

interface ReasonedButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** Why it cannot be pressed now; nothing where it can. */
  why?: string | null | undefined
}

/** A button that, where it cannot be pressed, stays reachable and says why: on hover, on focus, and when pressed. */
export function ReasonedButton({ why, onClick, children, className, ...rest }: ReasonedButtonProps) {
  const t = useWords(uiWords)
  const toast = useToast()
  const id = useId()
  if (!why) {
    return (
      <Button className={className ?? ''} {...rest} {...(onClick ? { onClick } : {})}>
        {children}
      </Button>
    )
  }
  const reason = t('ui.cannot', { why })
  return (
    <Tooltip title={reason}>
      <Button
        {...rest}
        type="default"
        className={`${className ?? ''} reasoned`}
        htmlType="button"
        aria-disabled="true"
        aria-describedby={id}
        onClick={() => toast.warn(reason)}
      >
        {children}
        <span id={id} className="unseen">
          {reason}
        </span>
      </Button>
    </Tooltip>
  )
}
