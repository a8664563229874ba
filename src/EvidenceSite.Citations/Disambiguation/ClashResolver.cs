using EvidenceSite.Citations.Processing;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Disambiguation;

/// <summary>
/// Resolves one group of cites that read the same, step by step: given names and more names one at a time, then the conditions
/// disambiguate="true", then year suffixes. A step that tells nothing apart is not kept. The order of steps and what is kept are those of
/// citeproc-js, on which the public test suite rests.
/// </summary>
internal sealed class ClashResolver
{
    private enum Mode
    {
        Names,
        Conditions,
        Years,
    }

    private readonly CitationArea _area;
    private readonly CiteTrial _trial;
    private readonly List<Mode> _modes = [];
    private readonly List<ClashPool> _pools = [];
    private readonly List<CiteShape> _poolShapes = [];
    private readonly bool _isByCite;
    private readonly List<RegisteredItem> _group;

    private CiteShape _base = new();
    private CiteShape _better = new();
    private int _mode;
    private int _namesMax;
    private int _listsMax = -1;
    private int _list;
    private int _name;
    private bool _isFresh = true;
    private int _clashesBefore;
    private int _clashes;
    private TrialCite? _first;
    private bool _isWritten;

    public ClashResolver(CitationStyle style, CiteTrial trial, List<RegisteredItem> group)
    {
        (_area, _trial, _group) = (style.Citation, trial, group);
        _isByCite = _area is { AddGivenName: true, GivenNameRule: GivenNameRule.ByCite };
        if (_area.AddNames || _isByCite)
            _modes.Add(Mode.Names);
        if (style.UsesDisambiguate)
            _modes.Add(Mode.Conditions);
        if (_area.AddYearSuffix)
            _modes.Add(Mode.Years);
    }

    public void Run()
    {
        if (_modes.Count == 0)
            return;
        Begin();

        // Each step takes an item out or moves on; the bound is for styles nobody foresaw.
        var bound = 1000 + 20 * _group.Count;
        while (_pools.Count > 0)
        {
            _list = 0;
            _name = 0;
            (_clashesBefore, _clashes) = (1, 0);
            while (_pools[0].Count > 0 && bound-- > 0)
            {
                var isMax = Increment();
                Scan();
                Evaluate(isMax);
            }

            _pools.RemoveAt(0);
            _poolShapes.RemoveAt(0);
            _isWritten = false;
        }
    }

    // The longest lists of names of the group set how far names can be added.
    private void Begin()
    {
        var counted = new List<(RegisteredItem Item, List<int> Counts)>();
        foreach (var item in _group)
        {
            var isFirst = counted.Count == 0;
            var written = _trial.Write(item, isFirst ? null : _base).State;
            counted.Add((item, written.NameCounts));
            var used = written.Used;
            _listsMax = used.Names.Count - 1;
            if (isFirst)
            {
                _base = used.Clone();
                continue;
            }

            if (used.Names.Count < _base.Names.Count)
                _base = used.Clone();
            for (var i = 0; i < used.Names.Count && i < _base.Names.Count; i++)
            {
                if (used.Names[i] > _base.Names[i])
                {
                    _base.Givens[i] = [.. used.Givens[i]];
                    _base.Names[i] = used.Names[i];
                }
            }
        }

        counted.Sort((one, other) =>
        {
            for (var i = 0; i < one.Counts.Count && i < other.Counts.Count; i++)
            {
                if (one.Counts[i] != other.Counts[i])
                    return one.Counts[i].CompareTo(other.Counts[i]);
            }

            var order = one.Counts.Count.CompareTo(other.Counts.Count);
            return order != 0 ? order : one.Item.Order.CompareTo(other.Item.Order);
        });
        _namesMax = counted[0].Counts.Count > 0 ? counted[0].Counts[0] : 0;
        _base.Pad();
        _better = _base.Clone();
        _pools.Add(new ClashPool(counted.Select(pair => pair.Item)));

        // The first pool is given whatever has been tried by the time it is settled.
        _poolShapes.Add(_base);
    }

    private void Push(List<RegisteredItem> items)
    {
        _pools.Add(new ClashPool(items));
        _poolShapes.Add(_better);
    }

    private void SetPool(List<RegisteredItem> items)
    {
        _pools[0] = new ClashPool(items);
        _poolShapes[0] = _better;
        _isWritten = false;
    }

    private bool Increment()
    {
        if (_isFresh)
        {
            _isFresh = false;
            return false;
        }

        switch (_modes[_mode])
        {
            case Mode.Names:
                _isWritten = false;
                return IncrementNames();
            case Mode.Conditions:
                _isWritten = false;
                _base.Conditions++;
                _better.Conditions++;
                return false;
            default:
                return false;
        }
    }

    private bool IncrementNames()
    {
        var addsName = true;
        if (_isByCite && _base.Givens.Count > 0 && GivenLevel() is < 2)
        {
            _base.Givens[_list][_name]++;
            addsName = false;
        }

        if (addsName)
        {
            var nextList = true;
            if (_area.AddNames && _name < _namesMax)
            {
                if (_list < _base.Names.Count)
                    _base.Names[_list]++;
                _base.Pad();
                _name++;
                nextList = false;
            }

            if (nextList && _list < _listsMax)
            {
                _list++;
                while (_base.Names.Count <= _list)
                    _base.Names.Add(0);
                _base.Names[_list] = 1;
                _name = 0;
            }
        }

        return (_listsMax < 0 || _list == _listsMax)
            && (!_area.AddNames || _name == _namesMax)
            && (!_isByCite || GivenLevel() is null or 2);
    }

    private int? GivenLevel() => _list < _base.Givens.Count && _name < _base.Givens[_list].Count ? _base.Givens[_list][_name] : null;

    private void Scan()
    {
        if (!_isWritten)
        {
            _first = _pools[0].Write(_trial, _base);
            _isWritten = true;
        }

        _clashesBefore = _clashes;
        _clashes = _pools[0].Count - _pools[0].OtherCount - 1;
    }

    private void Evaluate(bool isMax)
    {
        switch (_modes[_mode])
        {
            case Mode.Names:
                EvaluateNames(isMax);
                break;
            case Mode.Conditions:
                EvaluateConditions();
                break;
            default:
                EvaluateYears();
                break;
        }

        if (!isMax)
            return;
        if (_mode < _modes.Count - 1)
        {
            _mode++;
        }
        else
        {
            _pools.RemoveRange(1, _pools.Count - 1);
            _poolShapes.RemoveRange(1, _poolShapes.Count - 1);
        }
    }

    private void EvaluateNames(bool isMax)
    {
        var pool = _pools[0];
        var others = pool.OtherCount;
        if (_clashes == 0)
        {
            Keep();
            if (others == 1)
                pool.SingleOther().Shape = _better.Clone();
            pool.Partners()[0].Shape = _better.Clone();
            if (others == 1)
            {
                SetPool([]);
                return;
            }

            pool.RemovePartners();
            _poolShapes[0] = _better;
            if (others > 0)
                _isFresh = true;
        }
        else if (others == 1)
        {
            Keep();
            pool.SingleOther().Shape = _better.Clone();
            SetPool(pool.Partners());
        }
        else if (_clashes < _clashesBefore)
        {
            Keep();
            var (partners, rest) = (pool.Partners(), pool.Others());
            SetPool(partners);
            Push(rest);
        }
        else if (isMax)
        {
            var (partners, rest) = (pool.Partners(), pool.Others());
            SetPool(rest);
            Push(partners);
            if (_mode == _modes.Count - 1)
            {
                foreach (var partner in partners)
                    partner.Shape = _better.Clone();
                SetPool([]);
            }
        }
    }

    private void EvaluateConditions()
    {
        var isDone = _clashes == 0 && _pools[0].OtherCount < 2;
        var met = _first!.State.ConditionsMet;
        var asked = _first.State.ConditionsAsked;
        if (!isDone && (_base.Conditions == 0 || met != asked))
        {
            _mode = 0;
            _base.Conditions = met;
            _better.Conditions = met;
            if (met == 0)
            {
                _isFresh = true;
                _base.Conditions = 1;
                _isWritten = false;
            }
            else
            {
                EvaluateNames(isMax: false);
            }

            return;
        }

        var shape = _poolShapes[0];
        if (isDone || _mode == _modes.Count - 1)
        {
            foreach (var item in _pools[0].Items)
                item.Shape = shape.Clone();
            SetPool([]);
            return;
        }

        // The condition may show the date that a year suffix needs.
        _mode = _modes.Count - 1;
        shape.Conditions = Math.Max(1, shape.Conditions);
        foreach (var item in _pools[0].Items)
            item.Shape = shape.Clone();
    }

    private void EvaluateYears()
    {
        if (_clashes > 0)
        {
            var shape = _poolShapes[0];
            var items = _pools[0].Items.ToList();
            items.Sort(ByBibliography);
            for (var i = 0; i < items.Count; i++)
            {
                var own = shape.Clone();
                own.YearSuffix = i + 1;
                items[i].Shape = own;
            }
        }

        SetPool([]);
    }

    private static int ByBibliography(RegisteredItem one, RegisteredItem other) => one.Rank.CompareTo(other.Rank);

    // A step that told cites apart is kept.
    private void Keep()
    {
        if (_isByCite && GivenLevel() is { } level)
        {
            while (_better.Givens.Count <= _list)
                _better.Givens.Add([]);
            while (_better.Givens[_list].Count <= _name)
                _better.Givens[_list].Add(0);
            _better.Givens[_list][_name] = level;
        }

        if (_list >= _base.Names.Count)
            return;
        while (_better.Names.Count <= _list)
            _better.Names.Add(0);
        _better.Names[_list] = _base.Names[_list];
    }
}
