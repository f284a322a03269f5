import './example-map.css';

export interface ExampleMapProps {
  example: string;
  size: 'large' | 'small';
}

/** The solved flows of an example. */
export function ExampleMap({ example, size }: ExampleMapProps) {
  return <span className={`example-map example-map-${size}`} data-example={example} />;
}
