import { Button } from 'antd'
import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** The address: a broken page does not stay broken after leaving it. */
  at: string
  title: string
  text: string
  again: string
  children: ReactNode
}

interface BoundaryState {
  broken: boolean
  at: string
}

/** Keeps a page that breaks from taking the frame along. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: false, at: this.props.at }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { broken: true }
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return props.at === state.at ? null : { broken: false, at: props.at }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <div className="state-page" role="alert">
        <h1 className="state-title">{this.props.title}</h1>
        <p>{this.props.text}</p>
        <Button onClick={() => window.location.reload()}>{this.props.again}</Button>
      </div>
    )
  }
}
