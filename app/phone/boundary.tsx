import { Component, type ReactNode } from 'react'
import { Button } from '../../platform/ui/phone/button.tsx'
import { Screen } from '../../platform/ui/phone/screen.tsx'
import { Notice } from '../../platform/ui/phone/shows.tsx'

interface BoundaryProps {
  at: string
  mark: string
  text: string
  again: string
  children: ReactNode
}

interface BoundaryState {
  broken: boolean
  at: string
}

/** Keeps a page that breaks from taking the frame along; another page is whole again. */
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
      <Screen title={this.props.mark} back="/">
        <Notice kind="late" alert>
          <p>{this.props.text}</p>
        </Notice>
        <Button look="quiet" onPress={() => window.location.reload()}>
          {this.props.again}
        </Button>
      </Screen>
    )
  }
}
