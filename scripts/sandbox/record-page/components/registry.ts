import type { ComponentType } from 'react';
import { Button } from './actions/button.tsx';
import { ButtonRow } from './actions/button-row.tsx';
import { Dropdown, DropdownButtonItem } from './actions/dropdown.tsx';
import { Link } from './actions/link.tsx';
import { LoadingButton } from './actions/loading-button.tsx';
import { CrmActionButton, CrmActionLink } from './crm/crm-actions.tsx';
import { BarChart, LineChart } from './data/charts.tsx';
import { Statistics, StatisticsItem, StatisticsTrend } from './data/statistics.tsx';
import { Table } from './data/table.tsx';
import {
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from './data/table-parts.tsx';
import { Checkbox, RadioButton, Toggle } from './form/checks.tsx';
import { DateInput, TimeInput } from './form/date-fields.tsx';
import { Form } from './form/form.tsx';
import { MultiSelect } from './form/multi-select.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './form/number-fields.tsx';
import { Select } from './form/select.tsx';
import { Input, SearchInput, TextArea } from './form/text-fields.tsx';
import { ToggleGroup } from './form/toggle-group.tsx';
import { Accordion } from './layout/accordion.tsx';
import { AutoGrid } from './layout/auto-grid.tsx';
import { Box } from './layout/box.tsx';
import { Flex, Inline, Stack } from './layout/flex.tsx';
import { Card, Divider, Spacer, Tile } from './layout/surfaces.tsx';
import { Tab, Tabs } from './layout/tabs.tsx';
import {
  HeaderActions,
  PrimaryHeaderActionButton,
  SecondaryHeaderActionButton,
} from './navigation/header-actions.tsx';
import { PageHeader, PageHeaderLink, PageHeaderPart } from './navigation/page-header.tsx';
import { PageBreadcrumbs, PageBreadcrumbsCurrent, PageLink } from './navigation/page-link.tsx';
import { PageTitle } from './navigation/page-title.tsx';
import { Modal, ModalBody, ModalFooter } from './overlay/modal.tsx';
import { Panel, PanelBody, PanelFooter, PanelSection } from './overlay/panel.tsx';
import { Tooltip } from './overlay/tooltip.tsx';
import { Alert } from './state/alert.tsx';
import { EmptyState, ErrorState } from './state/empty-state.tsx';
import { LoadingSpinner } from './state/loading-spinner.tsx';
import { ProgressBar } from './state/progress-bar.tsx';
import { ScoreCircle } from './state/score-circle.tsx';
import { StepIndicator } from './state/step-indicator.tsx';
import { StatusTag, Tag } from './state/tag.tsx';
import { DescriptionList, DescriptionListItem, List } from './text/list.tsx';
import { Icon, Illustration, Image } from './text/media.tsx';
import { Heading, Text } from './text/text.tsx';

/** One component for each name a card may send; a name that is missing fails loudly. */
export const registry = {
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CrmActionButton,
  CrmActionLink,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  HeaderActions,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink: PageLink,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink: PageLink,
  PageHeaderPrimaryAction: PageHeaderPart,
  PageHeaderSecondaryActions: PageHeaderPart,
  PageLink,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  PrimaryHeaderActionButton,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  SecondaryHeaderActionButton,
  Select,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textarea: TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
} satisfies Record<string, ComponentType<never>>;
