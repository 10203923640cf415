// SPDX-License-Identifier: Apache-2.0
// Small contracts that the tests of effects run. Ours; compiled by `python -m tests.effects.contracts.build`.
pragma solidity 0.8.30;

/// A claim that pays a little more than it gets, until its owner turns it round (as in January 2025).
contract Claim {
    address public owner;
    bool public armed;

    constructor() payable { owner = msg.sender; }

    function arm(bool value) external {
        require(msg.sender == owner, "owner only");
        armed = value;
    }

    function claim() external payable {
        if (!armed) payable(msg.sender).transfer(msg.value + 1 gwei);
    }
}

/// The same with an owner that only the code knows.
contract ClaimFixed {
    address internal immutable boss;
    uint256 public mode;

    constructor(address boss_) payable { boss = boss_; }

    function setMode(uint256 value) external {
        require(msg.sender == boss);
        mode = value;
    }

    function claim() external payable {
        if (mode == 0) payable(msg.sender).transfer(msg.value + 1 gwei);
    }
}

/// Pays back in a preview: there the producer of the block is nobody and gas is free.
contract ClaimPreview {
    constructor() payable {}

    function claim() external payable {
        if (block.coinbase == address(0) || tx.gasprice == 0) payable(msg.sender).transfer(msg.value + 1 gwei);
    }
}

/// Pays back until a time.
contract ClaimTimed {
    uint256 public until;

    constructor(uint256 until_) payable { until = until_; }

    function claim() external payable {
        if (block.timestamp < until) payable(msg.sender).transfer(msg.value + 1 gwei);
    }
}

/// An honest faucet whose owner may pause it: pausing takes nothing from anybody.
contract Faucet {
    address public owner;
    bool public paused;

    constructor() payable { owner = msg.sender; }

    function pause(bool value) external {
        require(msg.sender == owner, "owner only");
        paused = value;
    }

    function claim() external payable {
        require(!paused, "paused");
        payable(msg.sender).transfer(msg.value + 1 gwei);
    }
}

/// A delegate for EIP-7702 that runs a batch for the account itself.
contract Delegate {
    struct Call { address to; uint256 value; bytes data; }

    function execute(Call[] calldata calls) external payable {
        require(msg.sender == address(this), "only the account");
        for (uint256 i = 0; i < calls.length; i++) {
            (bool ok, ) = calls[i].to.call{value: calls[i].value}(calls[i].data);
            require(ok, "a call failed");
        }
    }
}

/// A proxy as EIP-1967 has it.
contract Proxy1967 {
    constructor(address code, address admin) {
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

    function changeAdmin(address admin) external {
        assembly {
            if iszero(eq(caller(), sload(0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103))) { revert(0, 0) }
            sstore(0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103, admin)
        }
    }
}

contract Owned {
    address public owner;

    constructor() { owner = msg.sender; }

    function transferOwnership(address to) external {
        require(msg.sender == owner, "owner only");
        owner = to;
    }

    function close(address payable to) external {
        require(msg.sender == owner, "owner only");
        selfdestruct(to);
    }
}

/// What took Bybit's Safe: its storage begins like a Safe's, and `transfer` writes the first slot.
contract Sweeper {
    address internal code;

    function transfer(address to, uint256) external { code = to; }
}

/// Makes another contract on the way.
contract Maker {
    function make() external returns (address) { return address(new Owned()); }
}

/// Gives itself away by a call that nobody can read.
contract Hidden {
    address public owner;

    constructor() { owner = msg.sender; }

    function refresh(uint256 seed) external {
        require(msg.sender == owner, "owner only");
        owner = address(uint160(uint256(keccak256(abi.encode(seed)))));
    }
}

/// Sells at a rate that its owner sets: honest, and the owner could set it to nothing.
contract Sale {
    address public owner;
    uint256 public rate = 100;
    mapping(address => uint256) public balanceOf;

    event Transfer(address indexed from, address indexed to, uint256 value);

    constructor() { owner = msg.sender; }

    function setRate(uint256 value) external {
        require(msg.sender == owner, "owner only");
        rate = value;
    }

    function buy() external payable {
        balanceOf[msg.sender] += msg.value * rate;
        emit Transfer(address(0), msg.sender, msg.value * rate);
    }
}
