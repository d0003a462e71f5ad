import { Input, type InputProps } from 'antd'

interface DateInputProps extends Omit<InputProps, 'type' | 'value' | 'onChange'> {
  /** 'YYYY-MM-DD', or '' for none. */
  value: string
  onChange: (value: string) => void
}

/** A civil date by keyboard or the browser's own calendar: quick to type, the same on old browsers. Label it. */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  return (
    <Input
      {...rest}
      type="date"
      style={{ width: 150, ...rest.style }}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
