import type { ComponentType, FunctionComponent } from 'preact';
import { Component, h } from 'preact';

/** Draws again only when a property is another one; a board of five hundred cases changes one row at a time. */
export function memo<P extends object>(deel: FunctionComponent<P>): ComponentType<P> {
  return class Onthouden extends Component<P> {
    override shouldComponentUpdate(volgende: Readonly<P>): boolean {
      const sleutels = Object.keys(volgende) as (keyof P)[];
      return sleutels.some((sleutel) => volgende[sleutel] !== this.props[sleutel]);
    }

    override render() {
      return h(deel, this.props as P);
    }
  };
}
