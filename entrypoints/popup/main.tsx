import { render } from 'preact';

render(<p>Bellwether</p>, document.body);
