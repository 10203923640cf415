// SPDX-License-Identifier: Apache-2.0
// Small contracts that the tests of effects run. Ours; compiled by `python -m tests.effects.contracts.build`.
pragma solidity 0.8.30;

abstract contract Paying {
    constructor() payable {}

    function _pay() internal { payable(msg.sender).transfer(msg.value + 1 gwei); }
}

/// The setter takes only numbers of a narrow range, packed beside others.
contract ClaimRange is Paying {
    address public owner = msg.sender;

    constructor() payable {}

    uint32 internal other = 7;
    uint32 internal phase = 100;

    function setPhase(uint256 first, uint32 value) external {
        require(msg.sender == owner && first == 424242 && value > 5000 && value < 5005, "no");
        phase = value;
    }

    function claim() external payable { if (phase < 5000) _pay(); }
}

/// The setter takes bytes.
contract ClaimBytes is Paying {
    address public owner = msg.sender;

    constructor() payable {}

    uint256 internal mode;

    function configure(bytes calldata blob) external {
        require(msg.sender == owner);
        mode = abi.decode(blob, (uint256));
    }

    function claim() external payable { if (mode == 0) _pay(); }
}

/// Who may is kept in a mapping of roles.
contract ClaimRoles is Paying {
    mapping(bytes32 => mapping(address => bool)) internal roles;
    uint256 internal mode;

    constructor() payable { roles[keccak256("KEEPER")][msg.sender] = true; }

    function setMode(uint256 value) external {
        require(roles[keccak256("KEEPER")][msg.sender], "role");
        mode = value;
    }

    function claim() external payable { if (mode == 0) _pay(); }
}

/// Two steps: announced first, in force after a delay that may have passed already.
contract ClaimQueued is Paying {
    address public owner = msg.sender;

    constructor() payable {}

    uint256 internal mode;
    uint256 internal next;
    uint256 internal ripe;

    function announce(uint256 value, uint256 delay) external {
        require(msg.sender == owner);
        next = value;
        ripe = block.timestamp + delay;
    }

    function enact() external {
        require(msg.sender == owner && ripe != 0 && block.timestamp >= ripe, "early");
        mode = next;
    }

    function claim() external payable { if (mode == 0) _pay(); }
}

/// The owner says where the money goes by writing a list of those who get nothing.
contract ClaimListed is Paying {
    address public owner = msg.sender;

    constructor() payable {}

    mapping(address => bool) internal shut;

    function shutOut(address who, bool value) external {
        require(msg.sender == owner);
        shut[who] = value;
    }

    function claim() external payable { if (!shut[msg.sender]) _pay(); }
}

/// What differs between a preview and a block, one way each.
contract ClaimEnv is Paying {
    uint256 internal immutable kind;

    constructor(uint256 kind_) payable { kind = kind_; }

    function claim() external payable {
        bool real;
        if (kind == 0) real = block.prevrandao & 1 == 0;
        if (kind == 1) real = block.basefee > 3 gwei;
        if (kind == 2) real = gasleft() < 5_000_000;
        if (kind == 3) real = block.coinbase.balance > 50 ether;
        if (kind == 4) real = block.number % 2 == 1;
        if (kind == 5) real = tx.gasprice > 5 gwei;
        if (kind == 6) real = uint256(blockhash(block.number - 1)) != 0;
        if (kind == 7) real = block.gaslimit != 36_000_000;
        if (!real) _pay();
    }
}

/// An honest vault: its owner may set a fee of 5 % at most, and pause it.
contract Vault {
    address public owner = msg.sender;
    uint256 public fee;
    bool public paused;
    mapping(address => uint256) public balanceOf;

    event Transfer(address indexed from, address indexed to, uint256 value);

    function setFee(uint256 value) external {
        require(msg.sender == owner && value <= 500, "too much");
        fee = value;
    }

    function pause(bool value) external {
        require(msg.sender == owner);
        paused = value;
    }

    function deposit() external payable {
        require(!paused);
        uint256 got = msg.value - msg.value * fee / 10_000;
        balanceOf[msg.sender] += got;
        emit Transfer(address(0), msg.sender, got);
    }

    function withdraw(uint256 amount) external {
        require(!paused);
        balanceOf[msg.sender] -= amount;
        emit Transfer(msg.sender, address(0), amount);
        payable(msg.sender).transfer(amount - amount * fee / 10_000);
    }
}

/// A counter and a lock that every call writes: nobody's secret.
contract Busy {
    uint256 internal lock = 1;
    uint256 public count;
    address public owner = msg.sender;

    receive() external payable {}

    function give() external payable {
        require(lock == 1);
        lock = 2;
        count++;
        lock = 1;
    }
}

/// A proxy with EIP-1967's slots that delegates everything else.
contract Forwarding {
    constructor(address code, address admin) payable {
        assembly {
            sstore(0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc, code)
            sstore(0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103, admin)
        }
    }

    function upgradeTo(address code) external {
        assembly {
            if iszero(eq(caller(), sload(0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103))) { revert(0, 0) }
            sstore(0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc, code)
        }
    }

    fallback() external payable {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            switch ok
            case 0 { revert(0, returndatasize()) }
            default { return(0, returndatasize()) }
        }
    }
}

contract Gives {
    function claim() external payable { payable(msg.sender).transfer(msg.value + 1 gwei); }
}
