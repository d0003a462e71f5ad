import { type ReactNode, useId } from 'react'
import type { Problem } from '../api.ts'

interface FieldBoxProps {
  label: string
  /** The field as the server names it; a problem that means it is shown here. */
  name?: string
  problem?: Problem | null
  width?: string
  children: (id: string, wrong: boolean) => ReactNode
}

/** A labelled field with the server's own sentence beneath where it was refused. */
export function FieldBox({ label, name, problem, width, children }: FieldBoxProps) {
  const id = useId()
  const wrong = name !== undefined && problem?.field === name
  return (
    <div className="field-box" style={width ? { width } : undefined}>
      <label htmlFor={id}>{label}</label>
      {children(id, wrong)}
      {wrong && (
        <p className="field-wrong" role="alert">
          {problem?.detail}
        </p>
      )}
    </div>
  )
}

/** A problem that belongs to no field of the form. */
export function FormProblem({ problem, fields }: { problem: Problem | null; fields: readonly string[] }) {
  if (!problem || (problem.field && fields.includes(problem.field))) return null
  return (
    <p className="form-problem" role="alert">
      {problem.detail || problem.code}
    </p>
  )
}
