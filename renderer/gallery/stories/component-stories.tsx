import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { story } from '../story.ts';

const nothing = () => undefined;

export const componentStories = [
  story({
    name: 'buttons',
    shows: 'components/button',
    render: () => (
      <p>
        <Button kind="primary" onPress={nothing}>
          Pin as scenario
        </Button>{' '}
        <Button onPress={nothing}>Reset</Button>{' '}
        <Button kind="link" onPress={nothing}>
          Ledger entries
        </Button>{' '}
        <Button onPress={nothing} isDisabled whyDisabled="There is nothing to merge.">
          Merge files…
        </Button>
      </p>
    ),
  }),
  story({
    name: 'segmented',
    shows: 'components/segmented',
    render: () => (
      <Segmented
        label="Form"
        options={[
          { id: 'map', label: 'Flow map' },
          { id: 'sankey', label: 'Sankey' },
          { id: 'table', label: 'Table' },
        ]}
        value="map"
        onChange={nothing}
      />
    ),
  }),
  story({
    name: 'notices',
    shows: 'components/notice',
    render: () => (
      <>
        <Notice severity="error">The last attempt gave no plan.</Notice>
        <Notice severity="warning">Stopped at its limit.</Notice>
        <Notice severity="note" actions={<Button onPress={nothing}>Solve (F5)</Button>}>
          The data has changed since this plan.
        </Notice>
      </>
    ),
  }),
  story({
    name: 'checkbox',
    shows: 'components/checkbox',
    render: () => (
      <Checkbox isChecked onChange={nothing}>
        Components
      </Checkbox>
    ),
  }),
];
